package fr.compteformation.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.training.catalogue.Training;
import fr.compteformation.training.dossier.PastDossier;
import fr.compteformation.training.dossier.PastDossiers;

/**
 * The training history of Chloé Santoni: one closed and one current dossier, imported
 * with their original dates, all after her last credit.
 */
@Component
@Profile("demo")
@Order(100) // after the parts that credit her rights
class DemoDossiers implements DemoPart {

	private static final Nir CHLOE = new Nir("2 85 11 2B 096 012 02");

	private static final Euros PARTICIPATION = new Euros(10_320);

	private final Holders holders;

	private final Ledger ledger;

	private final PastDossiers dossiers;

	private final Impersonation impersonation;

	private final Clock clock;

	DemoDossiers(Holders holders, Ledger ledger, PastDossiers dossiers, Impersonation impersonation, Clock clock) {
		this.holders = holders;
		this.ledger = ledger;
		this.dossiers = dossiers;
		this.impersonation = impersonation;
		this.clock = clock;
	}

	@Override
	public void fill() {
		HolderId chloe = this.holders.byNir(CHLOE).orElseThrow();
		takeOver(chloe, "M3J1-7W4A", "Initiation à la photographie", "Lumières du Finistère", 480, 75, 71, "Morlaix");
		takeOver(chloe, "7F3K-92QD", "Espagnol, premier niveau", "Atelier des langues de Bretagne", 690, 8, -35, null);
	}

	/**
	 * @param startedBefore days before today
	 * @param endedBefore days before today; after today when negative
	 */
	private void takeOver(HolderId holder, String reference, String title, String provider, long euros,
			int startedBefore, int endedBefore, @Nullable String place) {
		Euros price = new Euros(100 * euros);
		if (this.ledger.balancesOf(holder).headline().compareTo(price) < 0) {
			return;
		}
		LocalDate today = PortalTime.today(this.clock);
		Instant validated = this.clock.instant().minus(Duration.ofDays(startedBefore + 20));
		PastDossier past = new PastDossier(
				new Reference(reference), new Training(title, provider, price, today.minusDays(startedBefore),
						today.minusDays(endedBefore), place),
				null, PARTICIPATION, validated.minus(Duration.ofDays(3)), validated);
		this.impersonation.asAgent(() -> this.dossiers.takeOver(holder, past));
	}

}
