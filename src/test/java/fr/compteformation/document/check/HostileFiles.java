package fr.compteformation.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What somebody might hand in, and what is said to them.
 */
public final class HostileFiles {

	private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

	private static final String LAUNCH = "<< /S /Launch /F (calc.exe) >>";

	/** A gibibyte of zeros, in a megabyte. */
	static final byte[] GIBIBYTE = PdfForTests.deflated(1L << 30);

	private HostileFiles() {
	}

	/** For each reason, a file that is refused for it. */
	public static Map<Refusal, byte[]> oneOfEach() {
		return all().map(Arguments::get)
			.collect(Collectors.toMap((file) -> (Refusal) file[1], (file) -> (byte[]) file[2], (one, other) -> one));
	}

	/** A document that costs its reader much: a gigabyte, packed twice. */
	public static byte[] bomb() {
		return new PdfForTests()
			.stream("/Filter [/ASCIIHexDecode /FlateDecode]", latin(HexFormat.of().formatHex(GIBIBYTE) + ">"))
			.bytes();
	}

	static Stream<Arguments> all() {
		return Stream.of(others(), scripts(), launchesAndFiles(), brokenDocuments(), bombs(), pictures())
			.flatMap((files) -> files);
	}

	private static Stream<Arguments> others() {
		return Stream.of(arguments("a text", Refusal.NOT_ACCEPTED, latin("Bonjour")),
				arguments("one byte", Refusal.NOT_ACCEPTED, latin("%")),
				arguments("a page of the web", Refusal.NOT_ACCEPTED, latin("<!doctype html><script>alert(1)</script>")),
				arguments("a drawing that holds a script", Refusal.NOT_ACCEPTED,
						latin("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")),
				arguments("a program", Refusal.NOT_ACCEPTED,
						concat(latin("MZ\u0090\0\3\0\0\0\4\0\0\0"), new byte[2048])),
				arguments("a program for Linux", Refusal.NOT_ACCEPTED,
						concat(latin("\u007fELF\2\1\1"), new byte[2048])),
				arguments("a zip", Refusal.NOT_ACCEPTED, zip()),
				arguments("an animation", Refusal.NOT_ACCEPTED, latin("GIF89a\1\0\1\0\0\0\0;")),
				arguments("a photo as phones keep it", Refusal.NOT_ACCEPTED,
						concat(latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), new byte[64])),
				arguments("only zeros", Refusal.NOT_ACCEPTED, new byte[4096]),
				arguments("EICAR", Refusal.NOT_ACCEPTED, AntivirusTests.EICAR),
				arguments("a page of the web that goes on as PDF", Refusal.NOT_ACCEPTED,
						concat(latin("<html><script>alert(1)</script>\n"), PdfForTests.ordinary())),
				arguments("a zip that goes on as PDF", Refusal.NOT_ACCEPTED, concat(zip(), PdfForTests.ordinary())));
	}

	private static Stream<Arguments> scripts() {
		return Stream
			.of(arguments("a script when it opens", Refusal.SCRIPT,
					new PdfForTests().catalog("/OpenAction " + SCRIPT).bytes()),
					arguments("a script among the names", Refusal.SCRIPT,
							new PdfForTests().catalog("/Names << /JavaScript << /Names [(a) 4 0 R] >> >>")
								.object(SCRIPT)
								.bytes()),
					arguments("a script when it is closed", Refusal.SCRIPT,
							new PdfForTests().catalog("/AA << /WC 4 0 R >>").object(SCRIPT).bytes()),
					arguments("a script of a page", Refusal.SCRIPT,
							new PdfForTests().page("/AA << /O " + SCRIPT + " >>").bytes()),
					arguments("a script of a field", Refusal.SCRIPT,
							new PdfForTests().page("/Annots [4 0 R]")
								.object("<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] /A 5 0 R >>")
								.object(SCRIPT)
								.bytes()),
					arguments("a script after a harmless action", Refusal.SCRIPT,
							new PdfForTests()
								.catalog("/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next [" + SCRIPT + "] >>")
								.bytes()),
					arguments(
							"a script whose name is disguised", Refusal.SCRIPT,
							new PdfForTests().catalog("/OpenAction << /S /J#61vaScrip#74 /J#53 4 0 R >>")
								.stream("/Filter /FlateDecode", PdfForTests.deflated(latin("app.alert(1)")))
								.bytes()),
					arguments(
							"a script whose kind stands elsewhere", Refusal.SCRIPT,
							new PdfForTests().catalog("/OpenAction << /S 4 0 R /X 1 >>").object("/JavaScript").bytes()),
					arguments("a script in a packed object", Refusal.SCRIPT, packed("<< /S /JavaScript /JS (1) >>")),
					arguments("a script in a locked file", Refusal.SCRIPT,
							PdfForTests.locked(new PdfForTests().catalog("/OpenAction " + SCRIPT).bytes(),
									"propriétaire", "")),
					arguments("a link that is a script", Refusal.SCRIPT,
							new PdfForTests()
								.page("/Annots [<< /Subtype /Link /A << /S /URI /URI ( JavaScript:1) >> >>]")
								.bytes()),
					arguments("a form with programs", Refusal.SCRIPT,
							new PdfForTests().catalog("/AcroForm << /Fields [] /XFA 4 0 R >>")
								.stream("", latin("<xdp/>"))
								.bytes()));
	}

	private static Stream<Arguments> launchesAndFiles() {
		return Stream.of(
				arguments("a program started when it opens", Refusal.LAUNCH,
						new PdfForTests().catalog("/OpenAction " + LAUNCH).bytes()),
				arguments("a program started by a click", Refusal.LAUNCH,
						new PdfForTests().page("/Annots [<< /Subtype /Link /A 4 0 R >>]").object(LAUNCH).bytes()),
				arguments("a program started in a packed object", Refusal.LAUNCH, packed(LAUNCH)),
				arguments("a file within", Refusal.EMBEDDED_FILE,
						new PdfForTests().catalog("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>")
							.object("<< /Type /Filespec /F (evil.exe) /EF << /F 5 0 R >> >>")
							.stream("/Type /EmbeddedFile", latin("MZ"))
							.bytes()),
				arguments("a file pinned to a page", Refusal.EMBEDDED_FILE,
						new PdfForTests().page("/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] >>]").bytes()),
				arguments("a film", Refusal.EMBEDDED_FILE,
						new PdfForTests().page("/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]").bytes()),
				arguments("a step into a file within", Refusal.EMBEDDED_FILE,
						new PdfForTests().catalog("/OpenAction << /S /GoToE /D [0 /Fit] >>").bytes()));
	}

	private static Stream<Arguments> brokenDocuments() {
		byte[] ordinary = PdfForTests.ordinary();
		return Stream.of(
				arguments("a document that needs a password", Refusal.NEEDS_PASSWORD,
						PdfForTests.locked(ordinary, "propriétaire", "secret")),
				arguments("nothing but the beginning", Refusal.BROKEN, latin("%PDF-1.7\n")),
				arguments("a document cut in half", Refusal.BROKEN, Arrays.copyOf(ordinary, ordinary.length / 2)),
				arguments("a document without its end", Refusal.BROKEN, Arrays.copyOf(ordinary, ordinary.length - 8)),
				arguments("a document of noise", Refusal.BROKEN,
						concat(latin("%PDF-1.7\n"), noise(5000), latin("\n%%EOF\n"))),
				arguments("a document and a zip", Refusal.BROKEN, concat(ordinary, zip(), noise(1024))),
				arguments("a document without pages", Refusal.BROKEN,
						new PdfForTests().pages("/Kids [] /Count 0").bytes()),
				arguments("pages that are their own pages", Refusal.BROKEN,
						new PdfForTests().pages("/Kids [2 0 R] /Count 1").bytes()),
				arguments("lists in lists without end", Refusal.BROKEN,
						new PdfForTests().catalog("/X " + "[".repeat(200_000)).bytes()),
				arguments("51 pages", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(51, 51)),
				arguments("60 pages that claim to be one", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(60, 1)),
				arguments("10 000 pages", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(10_000, 10_000)));
	}

	private static Stream<Arguments> bombs() {
		byte[] packed = PdfForTests.deflated(150L << 20);
		return Stream.of(
				arguments("a stream of 150 MB", Refusal.INFLATES,
						new PdfForTests().stream("/Filter /FlateDecode", packed).bytes()),
				arguments("ten streams of 50 MB", Refusal.INFLATES, tenStreams()),
				arguments("a stream of 1 GB packed twice", Refusal.INFLATES, bomb()),
				arguments("packed objects of 1 GB", Refusal.INFLATES, packedBomb()));
	}

	private static Stream<Arguments> pictures() {
		byte[] jpeg = PicturesForTests.jpeg();
		byte[] png = PicturesForTests.png();
		byte[] damaged = png.clone();
		damaged[png.length / 2] ^= 0x55;
		byte[] scan = Arrays.copyOf(jpeg, jpeg.length - 2);
		return Stream.of(arguments("a photo cut in half", Refusal.BROKEN, Arrays.copyOf(jpeg, jpeg.length / 2)),
				arguments("a photo without its end", Refusal.BROKEN, scan),
				arguments("nothing but the beginning of a photo", Refusal.BROKEN,
						new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0 }),
				arguments("a photo of noise", Refusal.BROKEN,
						concat(new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0 }, noise(3000))),
				arguments("a photo without pixels", Refusal.BROKEN,
						new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9 }),
				arguments("a photo that claims 65 000 × 65 000 pixels", Refusal.TOO_MANY_PIXELS, resized(jpeg)),
				arguments("a picture cut in half", Refusal.BROKEN, Arrays.copyOf(png, png.length / 2)),
				arguments("a picture with a changed byte", Refusal.BROKEN, damaged),
				arguments("a picture without pixels", Refusal.BROKEN, PicturesForTests.png(10, 10, 8, 2)),
				arguments("a picture with too few pixels", Refusal.BROKEN,
						PicturesForTests.png(1000, 1000, 8, 2,
								PicturesForTests.chunk("IDAT", PdfForTests.deflated(100)))),
				arguments("a picture of 50 000 × 50 000 pixels", Refusal.TOO_MANY_PIXELS,
						PicturesForTests.png(50_000, 50_000, 8, 2,
								PicturesForTests.chunk("IDAT", PdfForTests.deflated(1 << 20)))),
				arguments("a picture of minus one pixel", Refusal.BROKEN,
						PicturesForTests.png(-1, 1, 8, 2, PicturesForTests.chunk("IDAT", PdfForTests.deflated(100)))));
	}

	/** An object that only shows once its container is unpacked. */
	private static byte[] packed(String object) {
		return withObjectStream(PdfForTests.deflated(latin("9 0 " + object)), 4);
	}

	private static byte[] packedBomb() {
		return withObjectStream(GIBIBYTE, 4);
	}

	// A table of references as a stream: object 9 lies in object 4.
	private static byte[] withObjectStream(byte[] deflated, int first) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		int[] places = new int[6];
		file.writeBytes(latin("%PDF-1.7\n"));
		String[] bodies = { "<< /Type /Catalog /Pages 2 0 R /OpenAction 9 0 R >>",
				"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
				"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>" };
		for (int i = 0; i < bodies.length; i++) {
			places[i + 1] = file.size();
			file.writeBytes(latin("%d 0 obj\n%s\nendobj\n".formatted(i + 1, bodies[i])));
		}
		places[4] = file.size();
		file.writeBytes(latin("4 0 obj\n<< /Type /ObjStm /N 1 /First %d /Filter /FlateDecode /Length %d >>\nstream\n"
			.formatted(first, deflated.length)));
		file.writeBytes(deflated);
		file.writeBytes(latin("\nendstream\nendobj\n"));
		places[5] = file.size();
		ByteBuffer table = ByteBuffer.allocate(10 * 6);
		for (int number = 0; number < 10; number++) {
			if (number == 9) {
				table.put((byte) 2).putInt(4).put((byte) 0);
			}
			else {
				table.put((byte) ((number > 0 && number < 6) ? 1 : 0))
					.putInt((number < 6) ? places[number] : 0)
					.put((byte) 0);
			}
		}
		file.writeBytes(latin("5 0 obj\n<< /Type /XRef /W [1 4 1] /Size 10 /Root 1 0 R /Length %d >>\nstream\n"
			.formatted(table.capacity())));
		file.writeBytes(table.array());
		file.writeBytes(latin("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n".formatted(places[5])));
		return file.toByteArray();
	}

	private static byte[] tenStreams() {
		byte[] packed = PdfForTests.deflated(50L << 20);
		PdfForTests pdf = new PdfForTests();
		for (int i = 0; i < 10; i++) {
			pdf.stream("/Filter /FlateDecode", packed);
		}
		return pdf.bytes();
	}

	private static byte[] resized(byte[] jpeg) {
		byte[] resized = jpeg.clone();
		for (int i = 2; i < jpeg.length; i++) {
			if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
				ByteBuffer.wrap(resized).putShort(i + 5, (short) 65_000).putShort(i + 7, (short) 65_000);
				return resized;
			}
		}
		throw new IllegalStateException("no frame");
	}

	private static byte[] zip() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			zip.putNextEntry(new ZipEntry("evil.exe"));
			zip.write(latin("MZ"));
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return file.toByteArray();
	}

	private static byte[] noise(int length) {
		byte[] noise = new byte[length];
		new Random(5).nextBytes(noise);
		return noise;
	}

	private static byte[] concat(byte[]... pieces) {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (byte[] piece : pieces) {
			whole.writeBytes(piece);
		}
		return whole.toByteArray();
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

}
