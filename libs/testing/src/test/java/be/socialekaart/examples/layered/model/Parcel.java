package be.socialekaart.examples.layered.model;

final class Parcel {}
