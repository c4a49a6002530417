package fr.compteformation.platform.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes valid and invalid PDF files object by object. Object 1 is the catalog, 2 the
 * pages, 3 a page; further ones follow in order.
 */
public final class PdfForTests {

	/** The last line of a file. */
	public static final String END = "%%EOF";

	private static final long ADLER = 65_521;

	private final List<byte[]> objects = new ArrayList<>();

	private String catalog = "";

	private String page = "";

	private String pages = "/Kids [3 0 R] /Count 1";

	private String trailer = "";

	/** A valid file with one empty page. */
	public static byte[] ordinary() {
		return new PdfForTests().bytes();
	}

	PdfForTests catalog(String entries) {
		this.catalog = entries;
		return this;
	}

	PdfForTests page(String entries) {
		this.page = entries;
		return this;
	}

	PdfForTests pages(String entries) {
		this.pages = entries;
		return this;
	}

	PdfForTests trailer(String entries) {
		this.trailer = entries;
		return this;
	}

	/** Adds an object, starting with number 4. */
	public PdfForTests object(String body) {
		this.objects.add(body.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	PdfForTests stream(String entries, byte[] content) {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		stream.writeBytes("<< %s /Length %d >>\nstream\n".formatted(entries, content.length)
			.getBytes(StandardCharsets.ISO_8859_1));
		stream.writeBytes(content);
		stream.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
		this.objects.add(stream.toByteArray());
		return this;
	}

	/** A file of exactly this size. */
	public static byte[] padded(int bytes) {
		byte[] bare = new PdfForTests().object("()").bytes();
		byte[] longer = new PdfForTests().object("(" + " ".repeat(bytes - bare.length - 100) + ")").bytes();
		return new PdfForTests().object("(" + " ".repeat(2 * bytes - bare.length - 100 - longer.length) + ")").bytes();
	}

	/** A file whose page count may differ from the stated one. */
	static byte[] ofPages(int count, int told) {
		PdfForTests pdf = new PdfForTests();
		StringBuilder kids = new StringBuilder();
		for (int page = 0; page < count; page++) {
			kids.append(4 + page).append(" 0 R ");
			pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>");
		}
		return pdf.pages("/Kids [%s] /Count %d".formatted(kids, told)).bytes();
	}

	/** A page per text, one line each. */
	public static byte[] saying(String... texts) {
		return drawing(Arrays.stream(texts).map(PdfForTests::line).toArray(String[]::new)).bytes();
	}

	/** The same file with a comment after its end, so that no other file is identical. */
	public static byte[] unlikeOthers(byte[] pdf) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(pdf);
		file.writeBytes(latin("%" + UUID.randomUUID() + "\n"));
		return file.toByteArray();
	}

	/** Three pages; rendering the second one never ends. */
	public static byte[] slow() {
		PdfForTests pdf = drawing(line("un"), "/X Do", line("trois"));
		for (int next = 12; next < 42; next++) {
			pdf.stream("/Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X %d 0 R >> >>".formatted(next),
					latin("/X Do /X Do"));
		}
		return pdf.stream("/Subtype /Form /BBox [0 0 595 842]", latin("0 0 9 9 re f")).bytes();
	}

	/** Three pages; rendering the second one takes 600 MB. */
	public static byte[] large() {
		return drawing(line("un"), "595 0 0 842 0 0 cm /X Do", line("trois"))
			.stream("/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 12 0 R",
					new byte[1])
			.stream("""
					/Subtype /Image /Width 9000 /Height 9000 /ColorSpace /DeviceGray /BitsPerComponent 8
					/Filter /FlateDecode""", deflated(9000L * 9000))
			.bytes();
	}

	/** One page with a single JPEG 2000 picture. */
	public static byte[] withUnknownPicture() {
		return drawing("595 0 0 842 0 0 cm /X Do")
			.stream("/Subtype /Image /Width 9 /Height 9 /Filter /JPXDecode", latin("\0\0\0\fjP  \r\n\u0087\n"))
			.bytes();
	}

	/** One page with an inline picture of excessive size. */
	public static byte[] withHugePicture() {
		return drawing("595 0 0 842 0 0 cm BI /W 50000 /H 50000 /CS /G /BPC 8 ID 0 EI").bytes();
	}

	// Object 4 is the font F, X the first object after the pages.
	private static PdfForTests drawing(String... pages) {
		PdfForTests pdf = new PdfForTests()
			.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
		StringJoiner kids = new StringJoiner(" ");
		for (int i = 0; i < pages.length; i++) {
			int page = 5 + 2 * i;
			kids.add(page + " 0 R");
			pdf.object("""
					<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R
					/Resources << /Font << /F 4 0 R >> /XObject << /X %d 0 R >> >> >>""".formatted(page + 1,
					5 + 2 * pages.length))
				.stream("", pages[i].getBytes(Charset.forName("windows-1252")));
		}
		return pdf.pages("/Kids [%s] /Count %d".formatted(kids, pages.length));
	}

	private static String line(String text) {
		return "BT /F 14 Tf 60 760 Td (%s) Tj ET".formatted(text);
	}

	/** Protected by passwords; the password for opening may be empty. */
	public static byte[] locked(byte[] pdf, String toChange, String toOpen) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			StandardProtectionPolicy policy = new StandardProtectionPolicy(toChange, toOpen, new AccessPermission());
			policy.setEncryptionKeyLength(128);
			document.protect(policy);
			ByteArrayOutputStream locked = new ByteArrayOutputStream();
			document.save(locked);
			return locked.toByteArray();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Compressed zeros. */
	/** Zeros, of which each mebibyte is the same: deflating a gibibyte takes seconds. */
	static byte[] deflated(long zeros) {
		Deflater best = new Deflater(Deflater.BEST_COMPRESSION, true);
		try {
			ByteBuffer small = ByteBuffer.allocate((int) (64 + zeros / 500)).putShort((short) 0x78da);
			byte[] mebibyte = deflated(best, 1 << 20);
			for (long left = zeros; left >= 1 << 20; left -= 1 << 20) {
				small.put(mebibyte);
			}
			// The checksum of zeros is 1 and their number.
			small.put(deflated(best, (int) (zeros % (1 << 20))))
				.putShort((short) 0x0300)
				.putInt((int) (zeros % ADLER << 16 | 1));
			return Arrays.copyOf(small.array(), small.position());
		}
		finally {
			best.end();
		}
	}

	/** A block that knows nothing of those before it. */
	private static byte[] deflated(Deflater deflater, int zeros) {
		byte[] small = new byte[64 + zeros / 500];
		deflater.setInput(new byte[zeros]);
		return Arrays.copyOf(small, deflater.deflate(small, 0, small.length, Deflater.FULL_FLUSH));
	}

	static byte[] deflated(byte[] content) {
		ByteArrayOutputStream small = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflating = new DeflaterOutputStream(small)) {
			deflating.write(content);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return small.toByteArray();
	}

	public byte[] bytes() {
		List<byte[]> all = new ArrayList<>();
		all.add(latin("<< /Type /Catalog /Pages 2 0 R %s >>".formatted(this.catalog)));
		all.add(latin("<< /Type /Pages %s >>".formatted(this.pages)));
		all.add(latin("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] %s >>".formatted(this.page)));
		all.addAll(this.objects);
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		file.writeBytes(latin("%PDF-1.7\n"));
		StringBuilder table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(all.size() + 1));
		for (int i = 0; i < all.size(); i++) {
			table.append("%010d 00000 n \n".formatted(file.size()));
			file.writeBytes(latin("%d 0 obj\n".formatted(i + 1)));
			file.writeBytes(all.get(i));
			file.writeBytes(latin("\nendobj\n"));
		}
		int start = file.size();
		file.writeBytes(latin(table.toString()));
		file.writeBytes(latin("trailer\n<< /Root 1 0 R /Size %d %s >>\nstartxref\n%d\n%s\n".formatted(all.size() + 1,
				this.trailer, start, END)));
		return file.toByteArray();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
