package fr.compteformation.platform.document.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.provider.Arguments;

import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Hostile uploads and the expected refusals.
 */
public final class HostileFiles {

	private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

	private static final String LAUNCH = "<< /S /Launch /F (calc.exe) >>";

	/** Actions that start when the document opens, with the refusal of each. */
	private static final String OPENING_ACTIONS = """
			a form that sends itself | SENDS_DATA | /S /SubmitForm /F (https://exemple.fr)
			a form that fills itself | SENDS_DATA | /S /ImportData /F (a.fdf)
			a step into another file | OUTSIDE | /S /GoToR /F (a.pdf) /D [0 /Fit]
			a thread of another file | OUTSIDE | /S /Thread /F (a.pdf) /D 0
			a sound | MEDIA | /S /Sound /Sound 4 0 R
			a film that starts | MEDIA | /S /Movie /T (a)
			a film that is rendered | MEDIA | /S /Rendition /OP 0
			a view of an object in space | MEDIA | /S /GoTo3DView /V 0
			an order to a film | MEDIA | /S /RichMediaExecute /CMD << /C (a) >>
			a form that empties itself | ACTS | /S /ResetForm
			a field that hides | ACTS | /S /Hide /T (a)
			a layer that shows | ACTS | /S /SetOCGState /State [/ON 4 0 R]
			a page that prints itself | ACTS | /S /Named /N /Print
			an act that nobody knows | ACTS | /S /Tomorrow
			an act without a proper name | ACTS | /S 12
			an address when it opens | ACTS | /S /URI /URI (https://exemple.fr)
			""";

	/** A gibibyte of zeros, compressed to a megabyte. */
	static final byte[] GIBIBYTE = PdfForTests.deflated(1L << 30);

	private HostileFiles() {
	}

	/** A decompression bomb: a gigabyte, compressed twice. */
	public static byte[] bomb() {
		return new PdfForTests()
			.stream("/Filter [/ASCIIHexDecode /FlateDecode]", latin(HexFormat.of().formatHex(GIBIBYTE) + ">"))
			.bytes();
	}

	/** A small file that is refused for this reason. */
	public static byte[] harmful(Refusal why) {
		return harmful().map(Arguments::get)
			.filter((file) -> file[1] == why)
			.map((file) -> (byte[]) file[2])
			.findFirst()
			.orElseThrow();
	}

	static Stream<Arguments> harmful() {
		return Stream
			.of(others(), scripts(), launchesAndFiles(), openingActions(), actions(), elsewhere(), twoFormats(),
					brokenDocuments(), picturesInDocuments(), pictures())
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
				arguments("a photo as phones keep it", Refusal.HEIC,
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
					arguments("a script whose name is disguised", Refusal.SCRIPT,
							new PdfForTests().catalog("/OpenAction << /S /J#61vaScrip#74 /J#53 4 0 R >>")
								.stream("/Filter /FlateDecode", PdfForTests.deflated(latin("app.alert(1)")))
								.bytes()),
					arguments(
							"a script whose kind is declared elsewhere", Refusal.SCRIPT,
							new PdfForTests().catalog("/OpenAction << /S 4 0 R /X 1 >>").object("/JavaScript").bytes()),
					arguments("a script in a packed object", Refusal.SCRIPT, packed("<< /S /JavaScript /JS (1) >>")),
					arguments("a script in a locked file", Refusal.SCRIPT,
							PdfForTests.locked(new PdfForTests().catalog("/OpenAction " + SCRIPT).bytes(),
									"propriétaire", "")),
					arguments("a link that is a script", Refusal.SCRIPT,
							new PdfForTests()
								.page("/Annots [<< /Subtype /Link /A << /S /URI /URI ( JavaScript:1) >> >>]")
								.bytes()),
					arguments(
							"a link that is a script in two lines", Refusal.SCRIPT,
							link("(java\nscript:alert\\(1\\))")),
					arguments("a link that is a script with an escaped line break", Refusal.SCRIPT,
							link("(java\\nscript:1)")),
					arguments("a link that is a script with nothing in it", Refusal.SCRIPT,
							link("(java\\000scr\\tipt:1)")),
					arguments("a link that is a script in octal numbers", Refusal.SCRIPT,
							link("(\\152\\141vascript:1)")),
					arguments("a link that is a script in hexadecimal numbers", Refusal.SCRIPT,
							link("<6A617661736372697074 3A31>")),
					arguments("a link that is a script in Unicode", Refusal.SCRIPT,
							link("<FEFF006A006100760061000A007300630072006900700074003A0031>")),
					arguments("a link that is a script of another language", Refusal.SCRIPT, link("(vbscript:MsgBox)")),
					arguments("a script beside the structure of a page", Refusal.SCRIPT,
							new PdfForTests().page("/Annots [4 0 R]")
								.catalog("/StructTreeRoot << /K << /S /P /K << /Type /OBJR /Obj 4 0 R >> >> >>")
								.object("<< /Subtype /Widget /P 3 0 R /S /P /A << /S /JavaScript >> >>")
								.bytes()),
					arguments("a script of a form without a page", Refusal.SCRIPT,
							new PdfForTests().catalog("/AcroForm << /Fields [<< /T (a) /AA << /C 4 0 R >> >>] >>")
								.object("<< /S /JavaScript >>")
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
				arguments("a film", Refusal.MEDIA,
						new PdfForTests().page("/Annots [<< /Subtype /RichMedia /Rect [0 0 9 9] >>]").bytes()),
				arguments("a step into a file within", Refusal.EMBEDDED_FILE,
						new PdfForTests().catalog("/OpenAction << /S /GoToE /D [0 /Fit] >>").bytes()));
	}

	private static Stream<Arguments> openingActions() {
		return OPENING_ACTIONS.lines().map((line) -> {
			String[] cells = line.split(" \\| ");
			return arguments(cells[0], Refusal.valueOf(cells[1]), opening(cells[2]));
		});
	}

	private static Stream<Arguments> actions() {
		return Stream.concat(
				Stream.of(arguments("a file of this computer", Refusal.ACTS, link("(file:///etc/passwd)")),
						arguments("an address that is data", Refusal.ACTS, link("(data:text/html,a)")),
						arguments("a share of the network", Refusal.ACTS, link("(\\\\\\\\exemple\\\\a)")),
						arguments("an address that is none", Refusal.ACTS, link("null")),
						arguments("addresses that begin as scripts", Refusal.SCRIPT,
								new PdfForTests().catalog("/URI << /Base (javascript:) >>").bytes()),
						arguments(
								"an address when the page opens", Refusal.ACTS,
								new PdfForTests().page("/AA << /O << /S /URI /URI (https://exemple.fr) >> >>").bytes()),
						arguments("an address when the mouse comes near", Refusal.ACTS, new PdfForTests()
							.page("/Annots [<< /Subtype /Link /AA << /E << /S /URI /URI (https://exemple.fr) >> >> >>]")
							.bytes()),
						arguments("an address behind a button", Refusal.ACTS,
								new PdfForTests()
									.page("/Annots [<< /Subtype /Widget /A << /S /URI /URI (https://exemple.fr) >> >>]")
									.bytes()),
						arguments("a form that sends itself after a step", Refusal.SENDS_DATA,
								opening("/S /GoTo /D [3 0 R /Fit] /Next << /S /Named /N /NextPage /Next [4 0 R] >>")),
						arguments("a bookmark that sends a form", Refusal.SENDS_DATA,
								new PdfForTests()
									.catalog("/Outlines << /First << /Title (a) /Next << /Title (b) /A 4 0 R >> >> >>")
									.object("<< /S /SubmitForm /F (https://exemple.fr) >>")
									.bytes()),
						arguments("an act that nobody reaches", Refusal.SENDS_DATA,
								new PdfForTests().object("<< /S /SubmitForm /F (https://exemple.fr) >>").bytes()),
						arguments("a film among the names", Refusal.MEDIA,
								new PdfForTests().catalog("/Names << /Renditions << /Names [] >> >>").bytes()),
						arguments("a collection of files", Refusal.EMBEDDED_FILE,
								new PdfForTests().catalog("/Collection << /View /T >>").bytes()),
						arguments("a program that claims to be an invoice", Refusal.EMBEDDED_FILE,
								attached("factur-x.xml", latin("MZ"))),
						arguments("a drawing that claims to be an invoice", Refusal.EMBEDDED_FILE,
								attached("factur-x.xml", latin("<svg xmlns='http://www.w3.org/2000/svg'/>"))),
						arguments("an invoice that is transformed", Refusal.EMBEDDED_FILE,
								attached("factur-x.xml",
										latin("<?xml-stylesheet href='a.xsl'?>" + OrdinaryDocuments.INVOICE))),
						arguments("an invoice with entities", Refusal.EMBEDDED_FILE,
								attached("factur-x.xml",
										latin("<!DOCTYPE a [<!ENTITY b 'c'>]>" + OrdinaryDocuments.INVOICE)))),
				Stream.of("Movie", "Sound", "Screen", "3D", "RichMedia", "Tomorrow")
					.map((kind) -> arguments("upon the page: " + kind, Refusal.MEDIA,
							new PdfForTests().page("/Annots [<< /Subtype /%s >>]".formatted(kind)).bytes())));
	}

	private static Stream<Arguments> elsewhere() {
		return Stream.of(
				arguments("a page in another file", Refusal.OUTSIDE,
						new PdfForTests().page("/Contents 4 0 R").stream("/F (a.txt)", new byte[0]).bytes()),
				arguments("a page on the web", Refusal.OUTSIDE,
						new PdfForTests().page("/Contents 4 0 R")
							.stream("/F << /FS /URL /F (https://exemple.fr) >>", new byte[0])
							.bytes()),
				arguments("a drawing that shows a page of another file", Refusal.OUTSIDE,
						new PdfForTests()
							.stream("/Subtype /Form /BBox [0 0 9 9] /Ref << /F (a.pdf) /Page 0 >>", latin(" "))
							.bytes()));
	}

	private static Stream<Arguments> twoFormats() {
		byte[] document = PdfForTests.ordinary();
		byte[] page = latin("<HTML><Script>alert(1)</Script>");
		return Stream.of(arguments("a document and a zip", Refusal.TWO_FORMATS, concat(document, zip())),
				arguments("a document, a zip and noise", Refusal.TWO_FORMATS, concat(document, zip(), noise(1024))),
				arguments("a zip in a document", Refusal.TWO_FORMATS, new PdfForTests().stream("", zip()).bytes()),
				arguments("a document and an archive", Refusal.TWO_FORMATS,
						concat(document, latin("7z\u00bc\u00af\u0027\u001c\0\4"))),
				arguments("a document and a page of the web", Refusal.TWO_FORMATS, concat(document, page)),
				arguments("a page of the web in a document", Refusal.TWO_FORMATS,
						new PdfForTests().stream("", page).bytes()),
				arguments("a page of the web before the first object", Refusal.TWO_FORMATS,
						concat(latin("%PDF-1.7\n%"), page, latin("\n"), document)),
				arguments("a picture and a zip", Refusal.TWO_FORMATS, concat(PicturesForTests.png(), zip())),
				arguments("a picture and a page of the web", Refusal.TWO_FORMATS, concat(PicturesForTests.png(), page)),
				arguments("a photo and a zip", Refusal.TWO_FORMATS, concat(PicturesForTests.jpeg(), zip())),
				arguments("a photo and a page of the web", Refusal.TWO_FORMATS, concat(PicturesForTests.jpeg(), page)),
				arguments("a page of the web in the notes of a photo", Refusal.TWO_FORMATS, PicturesForTests.after(2,
						PicturesForTests.jpeg(), PicturesForTests.segment(0xfe, latin("<!DOCTYPE html>")))));
	}

	private static Stream<Arguments> picturesInDocuments() {
		byte[] jpeg = PicturesForTests.jpeg();
		return Stream.of(
				arguments("a picture of 50 000 × 50 000 pixels in a document", Refusal.TOO_MANY_PIXELS,
						picture(50_000, 50_000, "FlateDecode", PdfForTests.deflated(1 << 20))),
				arguments("a picture whose mask has too many pixels", Refusal.TOO_MANY_PIXELS, PdfForTests.large()),
				arguments("a photo that claims 65 000 × 65 000 pixels in a document", Refusal.TOO_MANY_PIXELS,
						picture(320, 240, "DCTDecode", resized(jpeg))),
				arguments("a fax of 60 000 columns and rows", Refusal.TOO_MANY_PIXELS,
						picture(10, 10, "CCITTFaxDecode /DecodeParms << /K -1 /Columns 60000 /Rows 60000 >>",
								new byte[10])),
				arguments("a picture in JPEG 2000", Refusal.UNDRAWABLE,
						picture(10, 10, "JPXDecode", latin("\0\0\0\fjP  \r\n\u0087\n"))),
				arguments("a picture in JBIG2 that is none", Refusal.UNDRAWABLE,
						picture(10, 10, "JBIG2Decode", noise(100))),
				arguments("a photo of noise in a document", Refusal.UNDRAWABLE,
						picture(320, 240, "DCTDecode", concat(Arrays.copyOf(jpeg, 4), noise(3000)))),
				arguments("a picture packed as nobody knows", Refusal.BROKEN,
						picture(10, 10, "TomorrowDecode", noise(100))));
	}

	private static byte[] opening(String action) {
		return new PdfForTests().catalog("/OpenAction << %s >>".formatted(action))
			.object("<< /S /SubmitForm /F (https://exemple.fr) >>")
			.bytes();
	}

	private static byte[] link(String address) {
		return new PdfForTests().page("/Annots [<< /Subtype /Link /A << /S /URI /URI %s >> >>]".formatted(address))
			.bytes();
	}

	private static byte[] attached(String name, byte[] content) {
		return new PdfForTests().catalog("/AF [4 0 R] /Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>")
			.object("<< /Type /Filespec /F (%s) /AFRelationship /Data /EF << /F 5 0 R >> >>".formatted(name))
			.stream("/Type /EmbeddedFile /Subtype /text#2Fxml", content)
			.bytes();
	}

	private static byte[] picture(int width, int height, String filter, byte[] content) {
		return new PdfForTests().page("/Resources << /XObject << /X 4 0 R >> >>").stream("""
				/Subtype /Image /Width %d /Height %d /ColorSpace /DeviceGray /BitsPerComponent 8
				/Filter /%s""".formatted(width, height, filter), content).bytes();
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
				arguments("a document without pages", Refusal.BROKEN,
						new PdfForTests().pages("/Kids [] /Count 0").bytes()),
				arguments("pages that are their own pages", Refusal.BROKEN,
						new PdfForTests().pages("/Kids [2 0 R] /Count 1").bytes()),
				arguments("pages that go round in a circle", Refusal.BROKEN,
						new PdfForTests().pages("/Kids [3 0 R 4 0 R] /Count 2")
							.object("<< /Type /Pages /Parent 2 0 R /Kids [3 0 R 5 0 R] /Count 2 >>")
							.object("<< /Type /Pages /Parent 4 0 R /Kids [4 0 R] /Count 1 >>")
							.bytes()),
				arguments("a document whose second half is missing", Refusal.BROKEN,
						concat(ordinary, latin("9 0 obj\n<< /Type"))),
				arguments("branches of branches without a page", Refusal.BROKEN, branches()),
				arguments("lists in lists without end", Refusal.BROKEN,
						new PdfForTests().catalog("/X " + "[".repeat(200_000)).bytes()),
				arguments("51 pages", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(51, 51)),
				arguments("60 pages that claim to be one", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(60, 1)),
				arguments("10 000 pages", Refusal.TOO_MANY_PAGES, PdfForTests.ofPages(10_000, 10_000)));
	}

	/** Small files that are expensive to open. */
	static Stream<Arguments> bombs() {
		byte[] packed = PdfForTests.deflated(150L << 20);
		return Stream.of(
				arguments("a stream of 150 MB", Refusal.INFLATES,
						new PdfForTests().stream("/Filter /FlateDecode", packed).bytes()),
				arguments("ten streams of 50 MB", Refusal.INFLATES, streams(10, 50L << 20)),
				arguments("a stream of 1 GB packed twice", Refusal.INFLATES, bomb()),
				arguments("a stream packed twice and again", Refusal.INFLATES,
						new PdfForTests().stream("/Filter [/FlateDecode /FlateDecode]", PdfForTests.deflated(GIBIBYTE))
							.bytes()),
				arguments("a stream packed four times", Refusal.INFLATES,
						new PdfForTests()
							.stream("/Filter [/FlateDecode /FlateDecode /FlateDecode /FlateDecode]",
									PdfForTests.deflated(PdfForTests.deflated(PdfForTests.deflated(GIBIBYTE))))
							.bytes()),
				arguments("a row of repetitions", Refusal.INFLATES,
						new PdfForTests().stream("/Filter [/FlateDecode /RunLengthDecode]", repetitions()).bytes()),
				arguments("the oldest compression", Refusal.INFLATES,
						new PdfForTests().stream("/Filter [/FlateDecode /LZWDecode]", PdfForTests.deflated(lzw(200)))
							.bytes()),
				arguments("a thousand streams of a megabyte", Refusal.INFLATES, streams(1000, 1 << 20)),
				arguments("a photo packed to nothing", Refusal.INFLATES,
						new PdfForTests().stream("/Filter [/FlateDecode /DCTDecode]", GIBIBYTE).bytes()),
				arguments("packed objects of 1 GB", Refusal.INFLATES, packedBomb()),
				arguments("packed objects of 1 GB, packed again", Refusal.INFLATES,
						withObjectStream(PdfForTests.deflated(GIBIBYTE), 4, "[/FlateDecode /FlateDecode]")),
				arguments("packed objects of repetitions", Refusal.INFLATES,
						withObjectStream(repetitions(), 4, "[/FlateDecode /RunLengthDecode]")),
				arguments("packed objects of the oldest compression", Refusal.INFLATES,
						withObjectStream(PdfForTests.deflated(lzw(200)), 4, "[/FlateDecode /LZWDecode]")));
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

	/** An object hidden in a compressed object stream. */
	private static byte[] packed(String object) {
		return withObjectStream(PdfForTests.deflated(latin("9 0 " + object)), 4);
	}

	private static byte[] packedBomb() {
		return withObjectStream(GIBIBYTE, 4);
	}

	// With a cross-reference stream: object 9 is in object 4.
	private static byte[] withObjectStream(byte[] deflated, int first) {
		return withObjectStream(deflated, first, "/FlateDecode");
	}

	private static byte[] withObjectStream(byte[] packed, int first, String filters) {
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
		file.writeBytes(latin("4 0 obj\n<< /Type /ObjStm /N 1 /First %d /Filter %s /Length %d >>\nstream\n"
			.formatted(first, filters, packed.length)));
		file.writeBytes(packed);
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

	private static byte[] streams(int count, long bytes) {
		byte[] packed = PdfForTests.deflated(bytes);
		PdfForTests pdf = new PdfForTests();
		for (int i = 0; i < count; i++) {
			pdf.stream("/Filter /FlateDecode", packed);
		}
		return pdf.bytes();
	}

	// Twenty levels, doubling at each.
	private static byte[] branches() {
		PdfForTests pdf = new PdfForTests().pages("/Kids [4 0 R] /Count 1");
		for (int next = 5; next < 25; next++) {
			pdf.object("<< /Type /Pages /Kids [%d 0 R %d 0 R] /Count 1 >>".formatted(next, next));
		}
		return pdf.object("<< /Type /Pages /Kids [] /Count 0 >>").bytes();
	}

	/** A gibibyte as eight million compressed runs of 128 zeros. */
	private static byte[] repetitions() {
		byte[] repetitions = new byte[1 << 24];
		for (int i = 0; i < repetitions.length; i += 2) {
			repetitions[i] = (byte) 0x81;
		}
		return PdfForTests.deflated(repetitions);
	}

	/**
	 * Zeros in LZW, 7.3 MB per round: each code represents one more zero.
	 */
	private static byte[] lzw(int rounds) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		long bits = 0;
		int count = 0;
		for (int round = 0; round < rounds; round++) {
			for (int code = 256; code < 4094; code++) {
				int width = (code == 256 && round > 0) ? 12 : 32 - Integer.numberOfLeadingZeros(code + 1);
				bits = bits << width | ((code == 257) ? 0 : code);
				count += width;
				while (count >= 8) {
					count -= 8;
					packed.write((int) (bits >> count));
				}
			}
		}
		return packed.toByteArray();
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
