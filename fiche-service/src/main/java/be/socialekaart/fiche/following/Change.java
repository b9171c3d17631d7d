package be.socialekaart.fiche.following;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

record Change(long position, UUID fiche, int revision, int version, List<String> changed, Instant at) {}
