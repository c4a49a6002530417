package fr.compteformation.people.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import org.jspecify.annotations.Nullable;

/**
 * Requires a deliverable address or none. In France, including overseas, lines have the
 * length that the post reads (NF Z10-011) and the postcode has five digits. Each
 * violation is reported on the line to correct.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeAddress.Validator.class)
@interface WholeAddress {

	String message() default "account.address.street";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

	class Validator implements ConstraintValidator<WholeAddress, PostalAddress> {

		private static final int FRENCH_LINE = 38;

		/** 38 characters per line, minus postcode and space. */
		private static final int FRENCH_CITY = 32;

		private static final Pattern FRENCH_CODE = Pattern.compile("(0[1-9]|[1-8]\\d|9[0-8])\\d{3}");

		@Override
		public boolean isValid(PostalAddress address, ConstraintValidatorContext context) {
			Map<String, String> problems = address.isNone() ? Map.of() : problems(address);
			context.disableDefaultConstraintViolation();
			problems.forEach((line, message) -> context.buildConstraintViolationWithTemplate(message)
				.addPropertyNode(line)
				.addConstraintViolation());
			return problems.isEmpty();
		}

		private static Map<String, String> problems(PostalAddress address) {
			Map<String, String> problems = new LinkedHashMap<>();
			if (address.getStreet() == null && address.getPlace() == null) {
				problems.put("street", "account.address.street");
			}
			if (address.getCity() == null) {
				problems.put("city", "account.address.city");
			}
			if (address.getCountry() == null || !PostalAddress.COUNTRIES.contains(address.getCountry())) {
				problems.put("country", "account.address.country");
			}
			else if (address.isFrench()) {
				problems.putAll(frenchProblems(address));
			}
			return problems;
		}

		private static Map<String, String> frenchProblems(PostalAddress address) {
			Map<String, String> problems = new LinkedHashMap<>();
			Stream
				.of(Map.entry("complement", text(address.getComplement())),
						Map.entry("street", text(address.getStreet())), Map.entry("place", text(address.getPlace())))
				.filter((line) -> line.getValue().length() > FRENCH_LINE)
				.forEach((line) -> problems.put(line.getKey(), "account.address.frenchLength"));
			if (!FRENCH_CODE.matcher(text(address.getPostalCode())).matches()) {
				problems.put("postalCode", "account.address.postalCode");
			}
			if (text(address.getCity()).length() > FRENCH_CITY) {
				problems.put("city", "account.address.frenchCityLength");
			}
			return problems;
		}

		private static String text(@Nullable String line) {
			return (line != null) ? line : "";
		}

	}

}
