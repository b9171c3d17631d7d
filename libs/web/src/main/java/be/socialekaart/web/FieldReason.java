package be.socialekaart.web;

/** Which field of a request was not accepted, and why, in words for the sender or as the key of a message. */
public record FieldReason(String field, String reason) {}
