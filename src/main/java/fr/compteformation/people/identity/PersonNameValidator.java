package fr.compteformation.people.identity;

import java.text.Normalizer;
import java.util.regex.Pattern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class PersonNameValidator implements ConstraintValidator<PersonName, String> {

	// Some scripts need the two joiners inside a name; the middle dot is Catalan.
	private static final Pattern EXPECTED = Pattern
		.compile("[\\p{L}\\p{M}\\p{Zs}\\p{Pd}'\u2018\u2019.\u00b7\u200c\u200d]*");

	// The lookbehind keeps the time linear for texts with many spaces.
	private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|(?<![\\s\\p{Z}])[\\s\\p{Z}]+$");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	// Characters that change the text direction would disguise the name.
	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\u200c\u200d]]");

	@Override
	public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
		String name = asKept(typed);
		if (name == null) {
			return true;
		}
		if (name.length() > PersonName.MAX_LENGTH) {
			return refused(context, "account.name.length");
		}
		if (INVISIBLE.matcher(name).find()) {
			return refused(context, "account.name.invisible");
		}
		return EXPECTED.matcher(name).matches() && LETTER.matcher(name).find();
	}

	// NFC, so that separately typed accents do not exceed the column.
	static @Nullable String asKept(@Nullable String typed) {
		if (typed == null) {
			return null;
		}
		String bare = AROUND.matcher(typed).replaceAll("");
		return bare.isEmpty() ? null : Normalizer.normalize(bare, Normalizer.Form.NFC);
	}

	private static boolean refused(ConstraintValidatorContext context, String messageKey) {
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate(messageKey).addConstraintViolation();
		return false;
	}

}
