package fr.compteformation.bench;

import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import fr.compteformation.platform.mail.MailboxForTests;

/**
 * A mail server that hands each letter to who waits for it.
 */
final class Letters implements AutoCloseable {

	private static final int PATIENCE = 60;

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final Map<String, BlockingQueue<String>> arrived = new ConcurrentHashMap<>();

	Letters() {
		this.server.start();
		this.server.getUserManager().setMessageDeliveryHandler((mail, address) -> {
			to(address.getEmail()).add(MailboxForTests.text(mail.getMessage()));
			return this.server.setUser(address.getEmail(), "");
		});
	}

	int port() {
		return this.server.getSmtp().getPort();
	}

	/** The part of the next letter to an address that looks like this. */
	String next(String address, Pattern part) {
		try {
			String text = to(address).poll(PATIENCE, TimeUnit.SECONDS);
			Matcher found = part.matcher((text != null) ? text : "");
			if (!found.find()) {
				throw new IllegalStateException("no such letter to " + address + ": " + text);
			}
			return found.group();
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private BlockingQueue<String> to(String address) {
		return this.arrived.computeIfAbsent(address, (first) -> new LinkedBlockingQueue<>());
	}

	@Override
	public void close() {
		this.server.stop();
	}

}
