package fr.compteformation.demo;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.EmailAddress;

/**
 * The fictitious people listed in the README. The fund knows them, and their accounts are
 * open from the first start.
 */
@Component
@Profile("demo")
@Order(0) // before the parts that need them
class DemoPeople implements DemoPart {

	static final Nir CHLOE = new Nir("2 85 11 2B 096 012 02");

	static final Nir MALO = new Nir("1 93 08 33 122 087 01");

	static final Nir MARIE_CLEMENTINE = new Nir("2 68 11 99 999 041 47");

	static final Nir MARYVONNE = new Nir("2 74 03 99 999 016 38");

	private static final List<Person> PEOPLE = List.of(
			new Person(CHLOE, "Santoni", Civility.MADAM, "Chloé", "Santoni", "06 12 34 01 02",
					"chloe.santoni@exemple.example", "Cerisier-bleu-47"),
			new Person(MALO, "L’Hénaff", Civility.MISTER, "Malo", "L’Hénaff", "06 12 34 03 04",
					"malo.lhenaff@exemple.example", "Tambour-vert-62"),
			new Person(MARIE_CLEMENTINE, "Bourguignon-Castelnaudary", Civility.MADAM, "Marie-Clémentine",
					"Bourguignon-Castelnaudary", "06 12 34 05 06", "mc.bourguignon@exemple.example",
					"Lanterne-rouge-35"),
			// She registered under her married name.
			new Person(MARYVONNE, "Kerbrat", Civility.MADAM, "Maryvonne", "Morel", "06 12 34 07 08",
					"maryvonne.morel@exemple.example", "Noisette-grise-28"));

	private final Accounts accounts;

	private final DemoAccounts openings;

	private final Holders holders;

	DemoPeople(Accounts accounts, DemoAccounts openings, Holders holders) {
		this.accounts = accounts;
		this.holders = holders;
		this.openings = openings;
	}

	@Override
	public void fill() {
		this.holders.known(PEOPLE.stream().collect(Collectors.toMap(Person::nir, Person::knownAs)));
		PEOPLE.forEach(this::welcome);
	}

	// Accounts from older versions are not attached, or not proven, yet.
	private void welcome(Person person) {
		this.accounts.ownerOf(person.nir()).ifPresentOrElse((owner) -> {
			this.holders.attach(owner.account().value(), person.nir(), person.birthName());
			if (person.isKnownByThatName()) {
				this.openings.prove(owner.account());
			}
		}, () -> this.openings.open(person.identity(), person.password()));
	}

	/**
	 * A person with an account.
	 *
	 * @param knownAs the birth name in the fund’s records
	 * @param birthName the birth name entered at registration
	 */
	private record Person(Nir nir, String knownAs, Civility civility, String firstName, String birthName,
			String mobilePhone, String email, String password) {

		/** Otherwise an agent decides, and the person proves who they are afterwards. */
		boolean isKnownByThatName() {
			return this.knownAs.equals(this.birthName);
		}

		Identity identity() {
			Identity identity = new Identity();
			identity.setNir(this.nir);
			identity.setCivility(this.civility);
			identity.setFirstName(this.firstName);
			identity.setBirthName(this.birthName);
			identity.setMobilePhone(PhoneNumber.read(this.mobilePhone, PhoneLine.MOBILE).found().orElseThrow());
			identity.setEmail(new EmailAddress(this.email));
			return identity;
		}

	}

}
