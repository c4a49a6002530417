package fr.compteformation.people.holderaddress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;

class HolderAddressesOnH2Tests extends HolderAddressesTests {

	@Autowired
	private HolderAddresses addresses;

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.portal);
	}

	@Test
	void readOnlyModeKeepsWhatWasRead() {
		Nir nir = People.newNir();
		// A person’s second line begins a new chunk.
		Resource file = SomeAddresses.file(SomeAddresses.line(nir, "L’Héritier", "12 rue des Lilas"),
				SomeAddresses.line(nir, "L’Héritier", "3 quai du Port"));
		assertThat(this.addresses.read(file, (progress) -> SomeSite.refuseChanges(this.portal), (line) -> {
		})).isEqualTo(new AddressFiles.Outcome.ReadOnly(1, 2));
		SomeSite.silence(this.portal);
		assertThat(this.addresses.read(file, (progress) -> {
		}, (line) -> {
		})).isInstanceOf(AddressFiles.Outcome.Done.class);
	}

}
