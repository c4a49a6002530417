package fr.compteformation.people.session;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A family of devices: which browser on which system, and nothing more of what a browser
 * tells of itself.
 *
 * @param browser which browser
 * @param system on which system
 */
public record Device(Browser browser, OperatingSystem system) {

	static Device of(@Nullable String userAgent) {
		String told = (userAgent != null) ? userAgent : "";
		return new Device(Browser.of(told), OperatingSystem.of(told));
	}

	/**
	 * In the order in which they are looked for, because most name others besides
	 * themselves. The names stand in the database, and end the keys of their texts.
	 */
	public enum Browser {

		EDGE("Edg(e|A|iOS)?/"), OPERA("OPR/|Opera"), SAMSUNG("SamsungBrowser/"), FIREFOX("Firefox/|FxiOS/"),
		CHROME("Chrome/|CriOS/|Chromium/"), SAFARI("Safari/"), OTHER("");

		private final Pattern sign;

		Browser(String sign) {
			this.sign = Pattern.compile(sign);
		}

		private static Browser of(String told) {
			return Arrays.stream(values()).filter((browser) -> browser.sign.matcher(told).find()).findFirst().get();
		}

		/** The translation that names it. */
		public String messageKey() {
			return "security.browser." + name();
		}

	}

	/**
	 * In the order in which they are looked for. The names stand in the database, and end
	 * the keys of their texts.
	 */
	public enum OperatingSystem {

		IOS("iPhone|iPad|iPod"), ANDROID("Android"), CHROME_OS("CrOS"), WINDOWS("Windows"), MAC_OS("Macintosh|Mac OS"),
		LINUX("Linux|X11"), OTHER("");

		private final Pattern sign;

		OperatingSystem(String sign) {
			this.sign = Pattern.compile(sign);
		}

		private static OperatingSystem of(String told) {
			return Arrays.stream(values()).filter((system) -> system.sign.matcher(told).find()).findFirst().get();
		}

		/** The translation that names it. */
		public String messageKey() {
			return "security.system." + name();
		}

	}

}
