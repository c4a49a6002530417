package fr.compteformation.platform.keys;

import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.DeterministicAead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;

/**
 * The keys at one moment, never changed: what a node writes with and what it can read.
 */
final class KeyRing {

	private final Map<KeySet, KeysetHandle> sets;

	private final DeterministicAead numbers;

	private final List<DeterministicAead> eachNumbers;

	private final Aead drafts;

	private final Map<Integer, PrfSet> tokens;

	private final StreamingAead documents;

	private final Map<Integer, StreamingAead> eachDocuments;

	private KeyRing(Map<KeySet, KeysetHandle> sets) throws GeneralSecurityException {
		this.sets = sets;
		this.numbers = primitive(set(KeySet.NUMBERS), DeterministicAead.class);
		this.eachNumbers = List.copyOf(each(set(KeySet.NUMBERS), DeterministicAead.class).values());
		this.drafts = primitive(set(KeySet.DRAFTS), Aead.class);
		this.tokens = each(set(KeySet.TOKENS), PrfSet.class);
		this.documents = primitive(set(KeySet.DOCUMENTS), StreamingAead.class);
		this.eachDocuments = each(set(KeySet.DOCUMENTS), StreamingAead.class);
	}

	/**
	 * @param primaries the keys to write with, where they are not those of the files
	 * @param retired keys that left, even if a file still holds them
	 * @throws IllegalStateException if one of them is not in its set
	 */
	static KeyRing of(Map<KeySet, KeysetHandle> files, Map<KeySet, Integer> primaries,
			Map<KeySet, Set<Integer>> retired) {
		try {
			Map<KeySet, KeysetHandle> sets = new EnumMap<>(files);
			for (Map.Entry<KeySet, Integer> primary : primaries.entrySet()) {
				KeysetHandle keys = files.get(primary.getKey());
				if (keys == null || !ids(keys).contains(primary.getValue())) {
					throw new IllegalStateException(
							"the key set %s lacks the key %08x, with which this database is written: ".formatted(
									primary.getKey().label(), primary.getValue()) + "restore a newer copy of the keys");
				}
				Set<Integer> kept = ids(keys);
				kept.removeAll(retired.getOrDefault(primary.getKey(), Set.of()));
				sets.put(primary.getKey(), only(keys, primary.getValue(), kept));
			}
			return new KeyRing(sets);
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	static KeysetHandle newSet(KeySet keySet) {
		try {
			return KeysetHandle.generateNew(keySet.parameters());
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	static KeysetHandle withOneMore(KeySet keySet, KeysetHandle keys) {
		try {
			KeysetHandle longer;
			do {
				longer = KeysetHandle.newBuilder(keys)
					.addEntry(KeysetHandle.generateEntryFromParameters(keySet.parameters()).withRandomId())
					.build();
			}
			// What a key wrote is recognised by the beginning of it.
			while (ids(longer).stream().map(KeyMark::text).distinct().count() < longer.size());
			return longer;
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** A part of a key set, with this primary key. */
	static KeysetHandle only(KeysetHandle keys, int primary, Set<Integer> kept) {
		try {
			KeysetHandle.Builder builder = KeysetHandle.newBuilder();
			for (int place = 0; place < keys.size(); place++) {
				KeysetHandle.Entry entry = keys.getAt(place);
				if (kept.contains(entry.getId())) {
					KeysetHandle.Builder.Entry copy = KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId());
					builder.addEntry((entry.getId() == primary) ? copy.makePrimary() : copy);
				}
			}
			return builder.build();
		}
		catch (GeneralSecurityException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Fails where the keys are not of this set. */
	static void check(KeySet keySet, KeysetHandle keys) throws GeneralSecurityException {
		switch (keySet) {
			case NUMBERS -> primitive(keys, DeterministicAead.class);
			case DRAFTS -> primitive(keys, Aead.class);
			case TOKENS -> primitive(keys, PrfSet.class);
			case DOCUMENTS -> primitive(keys, StreamingAead.class);
		}
	}

	DeterministicAead numbers() {
		return this.numbers;
	}

	/** One for each key, that of the primary key first. */
	List<DeterministicAead> eachNumbers() {
		return this.eachNumbers;
	}

	Aead drafts() {
		return this.drafts;
	}

	/** By their ids, that of the primary key first. */
	Map<Integer, PrfSet> tokens() {
		return this.tokens;
	}

	StreamingAead documents() {
		return this.documents;
	}

	/** By their ids, that of the primary key first. */
	Map<Integer, StreamingAead> eachDocuments() {
		return this.eachDocuments;
	}

	int primary(KeySet keySet) {
		return set(keySet).getPrimary().getId();
	}

	/** The ids of all keys of a set. */
	Set<Integer> ids(KeySet keySet) {
		return ids(set(keySet));
	}

	/** Whether more than one key can have written something. */
	boolean isRotating(KeySet keySet) {
		return set(keySet).size() > 1;
	}

	private KeysetHandle set(KeySet keySet) {
		KeysetHandle keys = this.sets.get(keySet);
		if (keys == null) {
			throw new IllegalStateException(keySet.label());
		}
		return keys;
	}

	private static Set<Integer> ids(KeysetHandle keys) {
		Set<Integer> ids = new TreeSet<>();
		for (int place = 0; place < keys.size(); place++) {
			ids.add(keys.getAt(place).getId());
		}
		return ids;
	}

	private static <P> Map<Integer, P> each(KeysetHandle keys, Class<P> kind) throws GeneralSecurityException {
		Map<Integer, P> each = new LinkedHashMap<>();
		List<Integer> ids = new ArrayList<>(List.of(keys.getPrimary().getId()));
		ids(keys).stream().filter((id) -> !ids.contains(id)).forEach(ids::add);
		for (int id : ids) {
			each.put(id, primitive(only(keys, id, Set.of(id)), kind));
		}
		return each;
	}

	private static <P> P primitive(KeysetHandle keys, Class<P> kind) throws GeneralSecurityException {
		return keys.getPrimitive(RegistryConfiguration.get(), kind);
	}

}
