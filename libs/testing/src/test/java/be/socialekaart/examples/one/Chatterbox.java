package be.socialekaart.examples.one;

final class Chatterbox {
    void chat() {
        System.out.println("on the console");
    }
}
