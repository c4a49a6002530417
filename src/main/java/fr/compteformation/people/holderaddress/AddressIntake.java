package fr.compteformation.people.holderaddress;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.PostalAddress;

/** Stores the addresses of a chunk. */
@Component
class AddressIntake {

	private final AddressTable table;

	private final Holders holders;

	AddressIntake(AddressTable table, Holders holders) {
		this.table = table;
		this.holders = holders;
	}

	/**
	 * Stores a chunk, in the caller’s transaction. Its holders stay locked, so that two
	 * readings take turns.
	 */
	AddressChunk.Result take(UUID id, AddressChunk chunk) {
		// Always in the same order, to avoid deadlocks.
		Map<Nir, String> names = new TreeMap<>(Comparator.comparing(Nir::value));
		chunk.people().forEach((nir, line) -> names.put(nir, line.birthName()));
		Map<Nir, HolderId> known = this.holders.known(names);
		Map<HolderId, PostalAddress> given = new HashMap<>();
		known.forEach((nir, holder) -> given.put(holder, Objects.requireNonNull(chunk.people().get(nir)).address()));
		Map<HolderId, PostalAddress> before = this.table.of(given.keySet());
		this.table.add(id, only(given, (holder) -> !before.containsKey(holder)));
		this.table.replace(id, only(given, before::containsKey));
		int unchanged = (int) given.entrySet()
			.stream()
			.filter((entry) -> before.containsKey(entry.getKey())
					&& Objects.requireNonNull(before.get(entry.getKey())).isSameAs(entry.getValue()))
			.count();
		AddressChunk.Result result = chunk.result(known.keySet(), unchanged);
		this.table.advance(id, result.taken(), result.unchanged(), result.refused().size());
		return result;
	}

	private static Map<HolderId, PostalAddress> only(Map<HolderId, PostalAddress> addresses,
			Predicate<HolderId> which) {
		return addresses.entrySet()
			.stream()
			.filter((entry) -> which.test(entry.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
