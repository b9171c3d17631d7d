/** PostgreSQL from its packed binaries, with the durability and the passwords of a server, and the bootstrap script. */
@NullMarked
package be.socialekaart.local.database;

import org.jspecify.annotations.NullMarked;
