package be.socialekaart.examples.one;

class AbstractParcel {}
