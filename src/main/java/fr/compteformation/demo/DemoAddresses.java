package fr.compteformation.demo;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holderaddress.HolderAddresses;

/**
 * The postal addresses that the fund knows in the demonstration, also that of Orso Paoli,
 * who has no account yet: a person who signs up as him can ask for a letter.
 */
@Component
@Profile("demo")
@Order(10) // after the people
class DemoAddresses implements DemoPart {

	private static final Nir ORSO = new Nir("1 86 02 2A 215 325 23");

	private static final List<String> LINES = List.of(
			"nir;nom_naissance;complement;voie;lieu_dit;code_postal;ville;pays",
			line(DemoPeople.CHLOE, "Santoni;;14 cours Paoli;;20250;Corte;FR"),
			line(DemoPeople.MALO, "L’Hénaff;Appartement 3;8 rue des Carmes;;33000;Bordeaux;FR"),
			line(DemoPeople.MARIE_CLEMENTINE, "Bourguignon-Castelnaudary;Bâtiment B;27 avenue du Parc;;59000;Lille;FR"),
			line(DemoPeople.MARYVONNE, "Kerbrat;;2 impasse des Ajoncs;Kerlouan;29890;Kerlouan;FR"),
			line(DemoUnproven.GWENAEL, "Tanguy;;6 venelle du Stang;;22300;Lannion;FR"),
			line(ORSO, "Paoli;;5 rue du Cardinal;;20000;Ajaccio;FR"));

	private final HolderAddresses addresses;

	private final Holders holders;

	DemoAddresses(HolderAddresses addresses, Holders holders) {
		this.addresses = addresses;
		this.holders = holders;
	}

	@Override
	public void fill() {
		if (this.holders.byNir(DemoUnproven.GWENAEL).filter(this.addresses::isKnown).isEmpty()) {
			this.addresses.read(new ByteArrayResource(String.join("\n", LINES).getBytes(StandardCharsets.UTF_8)),
					(progress) -> {
					}, (refused) -> {
						throw new IllegalStateException("line " + refused.line() + ": " + refused.messageKey());
					});
		}
	}

	private static String line(Nir nir, String rest) {
		return nir.value() + ";" + rest;
	}

}
