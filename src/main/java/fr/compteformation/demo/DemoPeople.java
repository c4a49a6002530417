package fr.compteformation.demo;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.account.Accounts;
import fr.compteformation.account.Civility;
import fr.compteformation.account.Identity;
import fr.compteformation.account.NewAccount;
import fr.compteformation.account.Password;
import fr.compteformation.account.Passwords;
import fr.compteformation.account.PhoneLine;
import fr.compteformation.account.PhoneNumber;
import fr.compteformation.base.EmailAddress;
import fr.compteformation.base.PortalSettings;
import fr.compteformation.holder.Nir;

/**
 * The fictitious people of the README’s table, whose accounts are open from the first
 * start.
 */
@Component
@Profile("demo")
class DemoPeople implements ApplicationRunner {

	private static final List<Person> PEOPLE = List.of(
			new Person("2 85 11 2B 096 012 02", Civility.MADAM, "Chloé", "Santoni", "06 12 34 01 02",
					"chloe.santoni@exemple.example", "Cerisier-bleu-47"),
			new Person("1 93 08 33 122 087 01", Civility.MISTER, "Malo", "L’Hénaff", "06 12 34 03 04",
					"malo.lhenaff@exemple.example", "Tambour-vert-62"));

	private final Accounts accounts;

	private final Passwords passwords;

	private final Clock clock;

	DemoPeople(Accounts accounts, Passwords passwords, Clock clock) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		PEOPLE.stream().filter((person) -> !this.accounts.exists(person.nir())).forEach(this::open);
	}

	private void open(Person person) {
		this.accounts.open(new NewAccount(person.identity(), this.passwords.hash(new Password(person.password())),
				PortalSettings.TERMS_VERSION, this.clock.instant(), Locale.FRENCH));
	}

	private record Person(String number, Civility civility, String firstName, String birthName, String mobilePhone,
			String email, String password) {

		Nir nir() {
			return new Nir(this.number);
		}

		Identity identity() {
			Identity identity = new Identity();
			identity.setNir(nir());
			identity.setCivility(this.civility);
			identity.setFirstName(this.firstName);
			identity.setBirthName(this.birthName);
			identity.setMobilePhone(PhoneNumber.read(this.mobilePhone, PhoneLine.MOBILE).found().orElseThrow());
			identity.setEmail(new EmailAddress(this.email));
			return identity;
		}

	}

}
