package be.socialekaart.examples.one;

import be.socialekaart.examples.two.Other;

final class KnowsAnotherService {
    String reachesOver() {
        return Other.class.getName();
    }
}
