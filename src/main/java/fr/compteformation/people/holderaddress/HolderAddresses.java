package fr.compteformation.people.holderaddress;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identity.PostalAddress;

/** The service of this module: the postal addresses of holders. */
@Service
public class HolderAddresses {

	private final AddressTable table;

	private final AddressReading reading;

	HolderAddresses(AddressTable table, AddressReading reading) {
		this.table = table;
		this.reading = reading;
	}

	/** The address of a holder, for a letter. */
	@Transactional(readOnly = true)
	public Optional<PostalAddress> of(HolderId holder) {
		return Optional.ofNullable(this.table.of(List.of(holder)).get(holder));
	}

	/** Whether the fund knows an address of a holder. */
	@Transactional(readOnly = true)
	public boolean isKnown(HolderId holder) {
		return of(holder).isPresent();
	}

	/**
	 * Reads a file in this thread, for the operator’s command. The latest file wins; the
	 * same file again changes nothing but the dates.
	 * @param file CSV in UTF-8 with the columns of the documentation
	 * @param watcher called with the progress after each chunk
	 * @param refusals called with each refused line, in order
	 */
	@Transactional(propagation = Propagation.NEVER)
	public AddressFiles.Outcome read(Resource file, Consumer<AddressFile> watcher,
			Consumer<AddressFiles.RefusedLine> refusals) {
		return this.reading.read(file, null, (begun) -> {
		}, watcher, refusals);
	}

}
