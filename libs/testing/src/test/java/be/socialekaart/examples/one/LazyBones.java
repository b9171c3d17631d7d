package be.socialekaart.examples.one;

import org.springframework.beans.factory.annotation.Autowired;

final class LazyBones {
    @Autowired
    Runnable injected = () -> {};
}
