package be.socialekaart.examples.large;

/** Thirteen types in one package. */
final class Days {}

class Monday {}

class Tuesday {}

class Wednesday {}

class Thursday {}

class Friday {}

class Saturday {}

class Sunday {}

class Spring {}

class Summer {}

class Autumn {}

class Winter {}

class Never {}
