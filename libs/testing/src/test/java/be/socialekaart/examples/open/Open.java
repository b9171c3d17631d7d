package be.socialekaart.examples.open;

public final class Open {
    private final Closed closed = new Closed();

    @Override
    public String toString() {
        return closed.toString();
    }
}

final class Closed {}
