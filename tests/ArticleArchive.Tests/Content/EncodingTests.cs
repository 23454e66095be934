using System.Text;
using ArticleArchive.Content;

namespace ArticleArchive.Tests.Content;

/// <summary>The encodings of stored files.</summary>
public sealed class EncodingTests
{
    private const string French = "L’armée garde le pont\n\n« Nous tiendrons le pont », a déclaré le général. L’été dernier, les forces étaient déjà là, près de l’aéroport.\n";
    private const string English = "The mayor’s café\n\n“We will hold the bridge,” the mayor said at a café by the river on Friday. Engineers had worked for three days to repair the span that the flood had taken, and the road is to be open again before the end of the week. Farmers upstream have lost their hay and their fences, and the county has asked for help from the capital.\n";
    private const string Russian = "Мост удержан\n\nМы удержим мост, сказал полковник. Вчера вечером в городе было тихо, и люди вышли на улицы.\n";
    private const string Polish = "Most utrzymany\n\nUtrzymamy most, powiedział pułkownik. Wczoraj wieczorem w mieście było cicho, a ludzie wyszli na ulice. Święto się odbędzie.\n";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8", French, null)]
    [InlineData("utf-16", French, null)]
    [InlineData("utf-16BE", French, null)]
    [InlineData("windows-1252", French, "The file is read as windows-1252.")]
    [InlineData("windows-1252", English, "The file is read as windows-1252.")]
    [InlineData("windows-1251", Russian, "The file is read as windows-1251.")]
    [InlineData("koi8-r", Russian, "The file is read as koi8-r.")]
    public void A_text_is_read_in_its_encoding_and_a_guess_is_told(string name, string text, string? note)
    {
        var encoding = Encoding.GetEncoding(name);
        using var content = new TestContent().With("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        var reading = content.ReadSingle();

        reading.Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(text.Trim().Split("\n\n"));
        reading.Problems.Select(problem => (problem.Severity, problem.What)).ShouldBe(note is null ? [] : [(ProblemSeverity.Note, note)]);
    }

    [Theory]
    [InlineData(French, false)]
    [InlineData(French, true)]
    [InlineData(Russian, false)]
    [InlineData("The bridge\n\nIt is held.\n", true)]
    public void Text_in_UTF_16_without_a_mark_is_read_and_told(string text, bool bigEndian)
    {
        using var content = new TestContent().With("a.txt", new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(text));

        var reading = content.ReadSingle();

        reading.Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(text.Trim().Split("\n\n"));
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe($"The file is read as utf-16{(bigEndian ? "BE" : "")}.");
    }

    [Fact]
    public void Marks_in_windows_1252_within_UTF_8_are_read_and_told()
    {
        byte[] bytes = [.. "The mayor’s café\n\n"u8, 0x93, .. "We hold the bridge,"u8, 0x94, .. " the mayor said at the café — and the council"u8, 0x92, .. "s answer was that it would not.\n"u8];
        using var content = new TestContent().With("a.txt", bytes);

        var reading = content.ReadSingle();

        reading.Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(["The mayor’s café", "“We hold the bridge,” the mayor said at the café — and the council’s answer was that it would not."]);
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe("The file is read as UTF-8 with some characters in windows-1252.");
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Lines_end_at_every_mark_that_a_system_ends_them_with(string end)
    {
        using var content = new TestContent().With("a.txt", "The bridge\n\nIt is held.\n\nThe dam is not.\n".Replace("\n", end, StringComparison.Ordinal));

        content.ReadSingle().Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(["The bridge", "It is held.", "The dam is not."]);
    }

    [Theory]
    [InlineData("gb2312")]
    [InlineData("big5")]
    public void English_text_with_the_quotation_marks_of_an_east_asian_system_is_read(string name)
    {
        const string Text = "The mayor’s bridge\n\n“We will hold the bridge—and the dam,” the mayor said by the river on Friday, and the council’s answer was that it would.";
        using var content = new TestContent().With("a.txt", Encoding.GetEncoding(name).GetBytes(Text));

        var reading = content.ReadSingle();

        reading.Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(Text.Split("\n\n"));
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe($"The file is read as {name}.");
    }

    [Fact]
    public void Inverted_marks_in_western_text_are_not_taken_for_those_of_another_system()
    {
        const string Text = "The bridge is open\n\nThe crowd on the bridge shouted \"¡Viva Ana!\" and \"¡Viva el puente!\" as the mayor of the town cut the ribbon on Friday, and the band of the fire brigade played until the rain began.";
        using var content = new TestContent().With("a.txt", Encoding.Latin1.GetBytes(Text));

        content.ReadSingle().Article.ShouldNotBeNull().Texts.Select(passage => passage.Text).ShouldBe(Text.Split("\n\n"));
    }

    [Theory]
    [InlineData("windows-1252", "The mayor said: “It’s a great day,” and left.")]
    [InlineData("windows-1252", "The work – in all – took a year.")]
    [InlineData("windows-1252", "The work cost £2 million, a third more…")]
    [InlineData("windows-1252", "It was 30° at the café, the council’s own “café”.")]
    [InlineData("macintosh", "The mayor said: “It’s a great day,” and left.")]
    [InlineData("macintosh", "The team’s work – in all – took a year — so they say.")]
    [InlineData("macintosh", "© The bridge isn’t open")]
    public void A_short_English_text_is_read_in_the_encoding_in_which_its_other_bytes_are_marks(string name, string text)
    {
        using var content = new TestContent().With("a.txt", Encoding.GetEncoding(name).GetBytes($"Bridge\n\n{text}\n"));

        var reading = content.ReadSingle();

        reading.Article.ShouldNotBeNull().Texts[1].Text.ShouldBe(text);
        reading.Problems.ShouldHaveSingleItem().What.ShouldBe($"The file is read as {name}.");
    }

    [Fact]
    public void An_encoding_that_puts_letters_in_the_place_of_apostrophes_is_not_guessed()
    {
        const string Text = "The bridge isn't open, and the town's mayor doesn't know when it's to be. The council's engineers haven't said a word about it, "
            + "and the county's answer wasn't one: it couldn't say, said its road office, which didn't send anybody to the town's meeting on Friday.";
        using var content = new TestContent().With("a.txt", [.. Encoding.ASCII.GetBytes(Text).Select(value => value == '\'' ? (byte)0xF3 : value)]);

        content.ReadSingle().Problems.ShouldHaveSingleItem().What.ShouldStartWith("The encoding of the file could not be identified");
    }

    [Fact]
    public void An_encoding_that_puts_symbols_within_words_is_not_guessed()
    {
        byte[] bytes = [.. "The bridge of the town of Larna"u8, 0xA1, .. "via is held, as the mayor"u8, 0xA6, .. "said, and the dam is"u8, 0xA1, .. "not, as everybody in the county knew.\n\nPrices rose"u8, 0xA8, .. "by a third.\n"u8];
        using var content = new TestContent().With("a.txt", bytes);

        content.ReadSingle().Problems.ShouldHaveSingleItem().What.ShouldStartWith("The encoding of the file could not be identified");
    }

    [Theory]
    [InlineData(new byte[] { 0x43, 0x61, 0x66, 0xE9 }, 1, 4)]
    [InlineData(new byte[] { 0x41, 0x0A, 0x62, 0x81, 0x8D, 0x9D }, 2, 2)]
    public void What_cannot_be_told_is_held_back_with_its_place(byte[] bytes, int line, int column)
    {
        using var content = new TestContent().With("a.txt", bytes);

        var reading = content.ReadSingle();

        reading.Article.ShouldBeNull();
        reading.Sha256.Length.ShouldBe(64);
        var problem = reading.Problems.ShouldHaveSingleItem();
        (problem.Severity, problem.Line, problem.Column).ShouldBe((ProblemSeverity.Error, line, column));
        problem.What.ShouldStartWith("The encoding of the file could not be identified: it is not UTF-8, since the byte 0x");
    }

    [Fact]
    public void The_sidecar_settles_the_encoding()
    {
        using var content = new TestContent().With("a.txt", Encoding.GetEncoding("iso-8859-2").GetBytes(Polish)).With("a.yml", "encoding: iso-8859-2\n");

        var reading = content.ReadSingle();

        reading.Problems.ShouldBeEmpty();
        reading.Article.ShouldNotBeNull().Texts[1].Text.ShouldContain("Święto");
    }

    [Fact]
    public void The_settings_settle_the_encoding_of_what_is_not_utf_8()
    {
        using var content = new TestContent().With("a.txt", Encoding.GetEncoding("iso-8859-2").GetBytes(Polish)).With("b.txt", "Été\n\nMots.");
        var folder = new ContentFolder(new ContentOptions { ContentPath = content.FullPath, Encoding = "iso-8859-2" });

        var texts = folder.List().Files.Select(file => folder.Read(file).Article.ShouldNotBeNull().Texts[0].Text);

        texts.ShouldBe(["Most utrzymany", "Été"]);
    }

    [Fact]
    public void An_encoding_that_there_is_not_is_an_error()
    {
        using var content = new TestContent().With("a.txt", "A\n\nWords.").With("a.yml", "encoding: klingon\n");

        content.ReadSingle().Problems.ShouldHaveSingleItem().What.ShouldBe("There is no encoding \"klingon\".");
    }
}
