package fr.compteformation.demo.crowd;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.EmailAddress;

/**
 * Somebody who declared hours, and what became of the declaration. Nobody signs in as
 * them.
 *
 * @param daysAgo when they declared
 * @param hours the declared hours
 * @param acts what followed, oldest first
 */
record CrowdMember(int daysAgo, Civility civility, String firstName, String birthName, Nir nir, int hours,
		CrowdDocument document, List<CrowdAct> acts) {

	/** Reads a line of the table. */
	static CrowdMember read(String line) {
		String[] cells = line.split(";", -1);
		int hours = Integer.parseInt(cells[5]);
		return new CrowdMember(Integer.parseInt(cells[0]), "F".equals(cells[1]) ? Civility.MADAM : Civility.MISTER,
				cells[2], cells[3], Nir.readForSignIn(cells[4]).found().orElseThrow(), hours,
				CrowdDocument.read(cells[6], hours),
				Arrays.stream(cells[7].split(",")).filter((act) -> !act.isBlank()).map(CrowdAct::read).toList());
	}

	String name() {
		return this.firstName + " " + this.birthName;
	}

	Identity identity() {
		Identity identity = new Identity();
		identity.setNir(this.nir);
		identity.setCivility(this.civility);
		identity.setFirstName(this.firstName);
		identity.setBirthName(this.birthName);
		identity.setEmail(new EmailAddress(plain(this.firstName) + "." + plain(this.birthName) + "@exemple.example"));
		identity.setMobilePhone(PhoneNumber.read("06 12 34 09 10", PhoneLine.MOBILE).found().orElseThrow());
		return identity;
	}

	private static String plain(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
	}

}
