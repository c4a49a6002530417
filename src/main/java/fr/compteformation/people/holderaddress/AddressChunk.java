package fr.compteformation.people.holderaddress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import fr.compteformation.people.holder.Nir;

/** Some lines of a file; each person once, so that the last line of a person wins. */
class AddressChunk {

	private static final int MOST = 500;

	private final Map<Nir, ReadAddress.Valid> people = new HashMap<>();

	private final List<AddressFiles.RefusedLine> refused = new ArrayList<>();

	boolean hasRoomFor(ReadAddress line) {
		return this.people.size() + this.refused.size() < MOST
				&& !(line instanceof ReadAddress.Valid valid && this.people.containsKey(valid.nir()));
	}

	void add(ReadAddress line) {
		switch (line) {
			case ReadAddress.Valid valid -> this.people.put(valid.nir(), valid);
			case ReadAddress.Refused refusal -> this.refused.add(refusal.refusal());
			case ReadAddress.Blank blank -> {
			}
		}
	}

	Map<Nir, ReadAddress.Valid> people() {
		return this.people;
	}

	/**
	 * What became of the lines.
	 * @param known the numbers whose holder has the birth name of the line
	 * @param unchanged how many of their addresses were known
	 */
	Result result(Set<Nir> known, int unchanged) {
		List<AddressFiles.RefusedLine> all = new ArrayList<>(this.refused);
		this.people.forEach((nir, line) -> {
			if (!known.contains(nir)) {
				all.add(new AddressFiles.RefusedLine(line.line(), "feeding.refusal.nameDiffers"));
			}
		});
		return new Result(known.size() - unchanged, unchanged, all);
	}

	/**
	 * What became of the lines of a chunk.
	 *
	 * @param taken lines with a new or changed address
	 * @param unchanged lines with the address that was known
	 * @param refused the refused lines
	 */
	record Result(int taken, int unchanged, List<AddressFiles.RefusedLine> refused) {
	}

}
