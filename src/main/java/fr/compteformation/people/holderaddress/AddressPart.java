package fr.compteformation.people.holderaddress;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.portability.DataArchive;
import fr.compteformation.platform.portability.DataPart;
import fr.compteformation.platform.security.Citizen;

/** The address that the fund knows, in the archive of somebody who is proven. */
@Component
@Order(360)
class AddressPart implements DataPart {

	private final Holders holders;

	private final HolderAddresses addresses;

	AddressPart(Holders holders, HolderAddresses addresses) {
		this.holders = holders;
		this.addresses = addresses;
	}

	@Override
	public void write(Citizen citizen, Locale locale, DataArchive archive) throws IOException {
		if (this.holders.attachmentOf(citizen.accountId()) instanceof Attachment.Attached attached
				&& !attached.readOnly()) {
			Optional<PostalAddress> address = this.addresses.of(attached.holder());
			if (address.isPresent()) {
				archive.addJson("adresse-connue.json", KnownAddress.of(address.get()));
			}
		}
	}

	private record KnownAddress(@Nullable String complement, @Nullable String street, @Nullable String place,
			@Nullable String postalCode, @Nullable String city, @Nullable String country) {

		static KnownAddress of(PostalAddress address) {
			return new KnownAddress(address.getComplement(), address.getStreet(), address.getPlace(),
					address.getPostalCode(), address.getCity(), address.getCountry());
		}

	}

}
