package be.socialekaart.fiche.managing;

import java.time.Instant;
import java.util.UUID;

record ManagedFiche(UUID id, String name, String status, Instant changedAt) {}
