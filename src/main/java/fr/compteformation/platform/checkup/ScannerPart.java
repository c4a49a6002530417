package fr.compteformation.platform.checkup;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.springframework.core.env.Environment;

/** Whether ClamAV answers, if one is set. */
final class ScannerPart implements Part {

	private static final int PATIENCE = 5000;

	private final Environment settings;

	ScannerPart(Environment settings) {
		this.settings = settings;
	}

	@Override
	public String name() {
		return "scanner";
	}

	@Override
	public String look() throws Unwell {
		String host = this.settings.getProperty("compte-formation.clamav.host", "");
		int port = this.settings.getProperty("compte-formation.clamav.port", Integer.class, 3310);
		if (host.isBlank()) {
			return "none is set: files are judged without one";
		}
		try (Socket scanner = new Socket()) {
			scanner.connect(new InetSocketAddress(host, port), PATIENCE);
			scanner.setSoTimeout(PATIENCE);
			scanner.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
			String answer = new String(scanner.getInputStream().readNBytes("PONG".length()), StandardCharsets.US_ASCII);
			if (!answer.equals("PONG")) {
				throw new Unwell("what answers at " + host + ":" + port + " is not clamd");
			}
			return host + " answers";
		}
		catch (IOException away) {
			throw new Unwell("start clamd at " + host + ":" + port + "; until then every file is refused", away);
		}
	}

}
