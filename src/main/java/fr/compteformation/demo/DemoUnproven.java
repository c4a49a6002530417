package fr.compteformation.demo;

import java.math.BigDecimal;
import java.util.Map;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.account.Accounts;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.rights.ledger.Crediting;

/**
 * Gwenaël Tanguy, who has not proved who he is. His rights are older than his account, so
 * that he sees none of them.
 */
@Component
@Profile("demo")
@Order(60)
class DemoUnproven implements DemoPart {

	static final Nir GWENAEL = new Nir("1 88 02 22 113 045 80");

	private static final String BIRTH_NAME = "Tanguy";

	private static final int HOURS = 48;

	private final Accounts accounts;

	private final DemoAccounts openings;

	private final Holders holders;

	private final Crediting crediting;

	private final TransactionTemplate transaction;

	DemoUnproven(Accounts accounts, DemoAccounts openings, Holders holders, Crediting crediting,
			TransactionTemplate transaction) {
		this.accounts = accounts;
		this.openings = openings;
		this.holders = holders;
		this.crediting = crediting;
		this.transaction = transaction;
	}

	// The rights come first.
	@Override
	public void fill() {
		this.holders.known(Map.of(GWENAEL, BIRTH_NAME));
		HolderId gwenael = this.holders.byNir(GWENAEL).orElseThrow();
		this.transaction.executeWithoutResult(
				(status) -> this.crediting.conversion(gwenael, BigDecimal.valueOf(HOURS), "demonstration"));
		if (!this.accounts.exists(GWENAEL)) {
			this.openings.openUnproven(identity(), "Ardoise-mauve-53");
		}
	}

	private static Identity identity() {
		Identity identity = new Identity();
		identity.setNir(GWENAEL);
		identity.setCivility(Civility.MISTER);
		identity.setFirstName("Gwenaël");
		identity.setBirthName(BIRTH_NAME);
		identity.setMobilePhone(PhoneNumber.read("06 12 34 11 12", PhoneLine.MOBILE).found().orElseThrow());
		identity.setEmail(new EmailAddress("gwenael.tanguy@exemple.example"));
		return identity;
	}

}
