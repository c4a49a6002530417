package fr.compteformation.people.holderaddress;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;

/** Deletes addresses that no file confirmed for a long time, and the records of files. */
@Component
class AddressExpiry {

	private final AddressTable table;

	private final Holders holders;

	private final AddressRetention retention;

	private final Clock clock;

	AddressExpiry(AddressTable table, Holders holders, AddressRetention retention, Clock clock) {
		this.table = table;
		this.holders = holders;
		this.retention = retention;
		this.clock = clock;
	}

	/**
	 * Deletes a batch of addresses.
	 * @return whether there may be more
	 */
	@Transactional
	public boolean deleteSome() {
		List<HolderId> old = this.table.givenBefore(limit());
		// A file that is being read may confirm them.
		this.holders.lock(old);
		this.table.deleteGivenBefore(limit(), old);
		return !old.isEmpty();
	}

	/** Deletes the records of old files; addresses keep that of their file. */
	@Transactional
	public void deleteFiles() {
		this.table.deleteFilesBefore(limit());
	}

	private Instant limit() {
		return this.clock.instant().minus(this.retention.holderAddress());
	}

}
