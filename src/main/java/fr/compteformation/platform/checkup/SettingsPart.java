package fr.compteformation.platform.checkup;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** The settings without which the portal does not start. */
final class SettingsPart implements Part {

	private final Environment settings;

	SettingsPart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "settings";
	}

	@Override
	public String look() throws Unwell {
		List<String> missing = Stream.of("key-dir", "public-url", "mail-host", "mail-from", "operator-email")
			.map((name) -> "compte-formation." + name)
			.filter((name) -> !StringUtils.hasText(this.settings.getProperty(name)))
			.toList();
		if (!missing.isEmpty()) {
			throw new Unwell("set " + String.join(", ", missing));
		}
		return "all that are required";
	}

}
