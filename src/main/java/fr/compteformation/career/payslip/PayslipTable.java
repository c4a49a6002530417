package fr.compteformation.career.payslip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.keys.Keys;

/** The payslips of accounts; employers are encrypted like the files. */
@Component
class PayslipTable {

	private static final String EMPLOYER = "payslip employer ";

	private final JdbcClient database;

	private final Keys keys;

	PayslipTable(JdbcClient database, Keys keys) {
		this.database = database;
		this.keys = keys;
	}

	/**
	 * Counts one more file, unless it exceeds the quota. A single statement decides, so
	 * that parallel uploads stay within it.
	 */
	boolean takeRoom(UUID account, int bytes, int mostFiles, long mostBytes) {
		this.database
			.sql("insert into payslip_vault (account_id, files, bytes) values (?, 0, 0) on conflict do nothing")
			.param(account)
			.update();
		return this.database.sql("""
				update payslip_vault set files = files + 1, bytes = bytes + :bytes
				where account_id = :account and files < :mostFiles and bytes + :bytes <= :mostBytes""")
			.param("account", account)
			.param("bytes", bytes)
			.param("mostFiles", mostFiles)
			.param("mostBytes", mostBytes)
			.update() == 1;
	}

	/** The files and bytes of an account. */
	Space spaceOf(UUID account) {
		return this.database.sql("select files, bytes from payslip_vault where account_id = ?")
			.param(account)
			.query((row, index) -> new Space(row.getInt("files"), row.getLong("bytes")))
			.optional()
			.orElse(new Space(0, 0));
	}

	void add(UUID account, DocumentId id, Instant now) {
		this.database.sql("insert into payslip (document_id, account_id, added_at) values (?, ?, ?)")
			.params(id.value(), account, now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The payslips of an account, latest first. */
	List<Row> of(UUID account) {
		return this.database.sql("select * from payslip where account_id = ? order by added_at desc, document_id")
			.param(account)
			.query(this::row)
			.list();
	}

	/** Whether a payslip belongs to this account. */
	boolean isOf(UUID account, DocumentId id) {
		return this.database.sql("select count(*) from payslip where document_id = ? and account_id = ?")
			.params(id.value(), account)
			.query(Integer.class)
			.single() == 1;
	}

	/** Files a payslip of this account; returns whether there is one. */
	boolean file(UUID account, DocumentId id, int year, String employer) {
		return this.database
			.sql("update payslip set worked_in = ?, sealed_employer = ? where document_id = ? and account_id = ?")
			.params(year, sealed(id, employer), id.value(), account)
			.update() == 1;
	}

	/** Removes a payslip of this account and gives its room back. */
	boolean remove(UUID account, DocumentId id, int bytes) {
		boolean removed = this.database.sql("delete from payslip where document_id = ? and account_id = ?")
			.params(id.value(), account)
			.update() == 1;
		if (removed) {
			this.database.sql("update payslip_vault set files = files - 1, bytes = bytes - ? where account_id = ?")
				.params(bytes, account)
				.update();
		}
		return removed;
	}

	private Row row(ResultSet row, int index) throws SQLException {
		DocumentId id = new DocumentId(row.getObject("document_id", UUID.class));
		byte[] sealed = row.getBytes("sealed_employer");
		return new Row(id, row.getObject("added_at", OffsetDateTime.class).toInstant(),
				row.getObject("worked_in", Integer.class), (sealed != null) ? opened(id, sealed) : "");
	}

	private byte[] sealed(DocumentId id, String employer) {
		ByteArrayOutputStream sealed = new ByteArrayOutputStream();
		try (OutputStream sealing = this.keys.sealing(sealed, boundTo(id))) {
			sealing.write(employer.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return sealed.toByteArray();
	}

	private String opened(DocumentId id, byte[] sealed) {
		try (InputStream opening = this.keys.opening(new ByteArrayInputStream(sealed), boundTo(id))) {
			return new String(opening.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException changed) {
			throw new UncheckedIOException(changed);
		}
	}

	private static byte[] boundTo(DocumentId id) {
		return (EMPLOYER + id.value()).getBytes(StandardCharsets.US_ASCII);
	}

	/** The space that an account uses. */
	record Space(int files, long bytes) {
	}

	/** A payslip without its file. */
	record Row(DocumentId id, Instant addedAt, @Nullable Integer year, String employer) {
	}

}
