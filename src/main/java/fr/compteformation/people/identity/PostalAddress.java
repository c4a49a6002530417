package fr.compteformation.people.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.OnEntry;

/**
 * A postal address: complete or empty. Forms bind it directly; its constraint messages
 * are translation keys. Lines are stored as typed, without superfluous spaces.
 */
@Embeddable
@WholeAddress(groups = OnEntry.class)
public class PostalAddress {

	/** ISO 3166 code of France, including overseas: the postal rules are the same. */
	public static final String FRANCE = "FR";

	private static final Set<String> OVERSEAS = Set.of("GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF",
			"TF");

	/** ISO 3166 codes of the countries that can be chosen. */
	public static final Set<String> COUNTRIES = Arrays.stream(java.util.Locale.getISOCountries())
		.filter((country) -> !OVERSEAS.contains(country))
		.collect(Collectors.toCollection(TreeSet::new));

	private static final int MAX_CODE = 12;

	@AddressLine(groups = OnEntry.class)
	@Column(name = "address_complement")
	private @Nullable String complement;

	@AddressLine(groups = OnEntry.class)
	@Column(name = "address_street")
	private @Nullable String street;

	@AddressLine(groups = OnEntry.class)
	@Column(name = "address_place")
	private @Nullable String place;

	@AddressLine(groups = OnEntry.class)
	@Size(max = MAX_CODE, message = "account.address.codeLength")
	@Column(name = "address_postal_code")
	private @Nullable String postalCode;

	@AddressLine(groups = OnEntry.class)
	@Column(name = "address_city")
	private @Nullable String city;

	@Column(name = "address_country")
	private @Nullable String country = FRANCE;

	/** Whether it is empty: a country alone is no address. */
	public boolean isNone() {
		return lines().allMatch(Objects::isNull);
	}

	boolean isFrench() {
		return FRANCE.equals(this.country);
	}

	private Stream<@Nullable String> lines() {
		return Stream.of(this.complement, this.street, this.place, this.postalCode, this.city);
	}

	public @Nullable String getComplement() {
		return this.complement;
	}

	public void setComplement(@Nullable String complement) {
		this.complement = asKept(complement);
	}

	public @Nullable String getStreet() {
		return this.street;
	}

	public void setStreet(@Nullable String street) {
		this.street = asKept(street);
	}

	public @Nullable String getPlace() {
		return this.place;
	}

	public void setPlace(@Nullable String place) {
		this.place = asKept(place);
	}

	public @Nullable String getPostalCode() {
		return this.postalCode;
	}

	public void setPostalCode(@Nullable String postalCode) {
		this.postalCode = asKept(postalCode);
	}

	public @Nullable String getCity() {
		return this.city;
	}

	public void setCity(@Nullable String city) {
		this.city = asKept(city);
	}

	public @Nullable String getCountry() {
		return this.country;
	}

	public void setCountry(@Nullable String country) {
		this.country = country;
	}

	private static @Nullable String asKept(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\p{Z}+", " ").strip();
		return plain.isEmpty() ? null : plain;
	}

	public PostalAddress copy() {
		PostalAddress copy = new PostalAddress();
		copy.complement = this.complement;
		copy.street = this.street;
		copy.place = this.place;
		copy.postalCode = this.postalCode;
		copy.city = this.city;
		copy.country = this.country;
		return copy;
	}

	public boolean isSameAs(PostalAddress other) {
		return isNone() && other.isNone()
				|| Objects.equals(this.country, other.country) && lines().toList().equals(other.lines().toList());
	}

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "********";
	}

}
