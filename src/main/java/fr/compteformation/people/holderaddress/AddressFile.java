package fr.compteformation.people.holderaddress;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A file of addresses and how far it was read.
 *
 * @param id its id
 * @param agentNumber who sent it; null for the operator’s command
 * @param startedAt when its reading began
 * @param endedAt when it was read to its end; null before, and for ever if the reading
 * stopped
 * @param total the lines with content
 * @param taken lines with a new or changed address
 * @param unchanged lines with the address that was known
 * @param refused refused lines
 */
public record AddressFile(UUID id, @Nullable Integer agentNumber, Instant startedAt, @Nullable Instant endedAt,
		long total, long taken, long unchanged, long refused) {

	/** The lines read so far. */
	public long read() {
		return this.taken + this.unchanged + this.refused;
	}

}
