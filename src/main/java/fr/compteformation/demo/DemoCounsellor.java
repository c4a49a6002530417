package fr.compteformation.demo;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvent;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.personal.delegation.DelegationCode;
import fr.compteformation.personal.delegation.DelegationCodes;
import fr.compteformation.personal.delegation.Delegations;
import fr.compteformation.personal.preparation.Preparations;
import fr.compteformation.personal.preparation.PreparedContent;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Citizens;

/**
 * Anaïs Le Corre, a counsellor whom Chloé Santoni lets prepare, and who proposed a trade
 * and a step.
 */
@Component
@Profile("demo")
@Order(110) // after the path of Chloé
class DemoCounsellor implements DemoPart {

	static final Nir ANAIS = new Nir("2 84 05 35 238 044 54");

	private static final String BIRTH_NAME = "Le Corre";

	private final Holders holders;

	private final DemoAccounts openings;

	private final Citizens citizens;

	private final AccountEvents events;

	private final Delegations delegations;

	private final DelegationCodes codes;

	private final Preparations preparations;

	private final Impersonation impersonation;

	DemoCounsellor(Holders holders, DemoAccounts openings, Citizens citizens, AccountEvents events,
			Delegations delegations, DelegationCodes codes, Preparations preparations, Impersonation impersonation) {
		this.holders = holders;
		this.openings = openings;
		this.citizens = citizens;
		this.events = events;
		this.delegations = delegations;
		this.codes = codes;
		this.preparations = preparations;
		this.impersonation = impersonation;
	}

	@Override
	public void fill() {
		this.holders.known(Map.of(ANAIS, BIRTH_NAME));
		Citizen anais = citizen(ANAIS).orElseGet(() -> this.openings.open(identity(), "Rivage-ambre-64"));
		citizen(DemoPeople.CHLOE).ifPresent((chloe) -> allow(chloe, anais));
		this.impersonation.as(anais, () -> {
			this.delegations.receivedBy(anais).forEach((received) -> prepare(anais, received.id()));
			return anais;
		});
	}

	private Optional<Citizen> citizen(Nir nir) {
		return this.citizens.accountOf(nir.value()).flatMap(this.citizens::byAccount);
	}

	// Once only: the presenter may have ended it.
	private void allow(Citizen chloe, Citizen anais) {
		boolean allowed = this.impersonation.as(chloe, () -> this.events.lately(chloe))
			.stream()
			.map(AccountEvent::act)
			.anyMatch(AccountAct.DELEGATION_TAKEN::equals);
		if (!allowed) {
			DelegationCode code = this.impersonation.as(chloe,
					() -> this.delegations.giveWithoutForm(chloe, this.openings.proofOf(chloe)));
			this.impersonation.as(anais, () -> this.codes.take(anais, code.formatted()));
		}
	}

	// What is there already is not prepared again.
	private void prepare(Citizen anais, UUID delegation) {
		if (this.preparations.by(anais, delegation).size() < 2) {
			this.preparations.prepare(anais, delegation, new PreparedContent.Target("M1203"));
			this.preparations.prepare(anais, delegation,
					new PreparedContent.NextStep("Demander une journée d’essai dans un cabinet comptable", null));
		}
	}

	private static Identity identity() {
		Identity identity = new Identity();
		identity.setNir(ANAIS);
		identity.setCivility(Civility.MADAM);
		identity.setFirstName("Anaïs");
		identity.setBirthName(BIRTH_NAME);
		identity.setMobilePhone(PhoneNumber.read("06 12 34 13 14", PhoneLine.MOBILE).found().orElseThrow());
		identity.setEmail(new EmailAddress("anais.lecorre@conseil.example"));
		return identity;
	}

}
