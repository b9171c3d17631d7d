package be.socialekaart.examples.one;

final class ParcelHelper {}
