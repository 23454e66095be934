using ArticleArchive.Content.Layouts;
using ArticleArchive.Quotations;
using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content.Layouts;

/// <summary>Texts of every shape in which newsrooms store them, invented, with the paragraphs that a reader sees in them: apart by <c>|</c>.</summary>
public sealed class LayoutTests
{
    private const string A = "The army will keep the northern bridge through the whole of the winter, the minister said on Monday.";
    private const string B = "\"We will not leave the bridge before the ice has gone,\" Defence Minister Ana Kolbe told the council.";
    private const string C = "The opposition, which had asked for a vote in May, did not agree with her.";

    public static TheoryData<string, string> ByBlankLine => new()
    {
        { "H\n\nOne.\n\nTwo.", "One.|Two." },
        { "H\n\none\ntwo\n\nthree", "one\ntwo|three" },
        { "H\n\nOne.\n\n\n\nTwo.\n\n", "One.|Two." },
        { "H\n\nThe bridge is\nheld.\n\nThe dam is\nnot.", "The bridge is\nheld.|The dam is\nnot." },
        { "H\n\nThe bridge stands.\n\nMinistry of Works\nNorth Quay\nLarnavia\n\nThe dam stands.\n\nThe road stands.\n\nThe rail stands.", "The bridge stands.|Ministry of Works\nNorth Quay\nLarnavia|The dam stands.|The road stands.|The rail stands." },
        { $"H\n\n{A}\n\n{B}\n{C}\n\n{C}\n\n{A}", $"{A}|{B}\n{C}|{C}|{A}" },
        { "H\n\nThe army will keep the northern bridge through\nthe winter, the minister said.\n\nThe opposition did not agree with\nthe minister.", "The army will keep the northern bridge through\nthe winter, the minister said.|The opposition did not agree with\nthe minister." },
        { "H\n\nThe army will keep the northern bridge through\nthe winter.\n\n    It was the view of the council that the bridge\n    could be held, and that the dam could not.\n\nThe opposition did not agree.", "The army will keep the northern bridge through\nthe winter.|It was the view of the council that the bridge\ncould be held, and that the dam could not.|The opposition did not agree." },
        { "H\n\nThe list:\n\n- the bridge\n- the dam\n- the road\n\nNo more.\n\nNothing.\n\nEnough.", "The list:|- the bridge\n- the dam\n- the road|No more.|Nothing.|Enough." },
        { $"H\n\n{A} {A}\n\n{A} {B}\n{A} {C}\n\n{C}\n\n{C}", $"{A} {A}|{A} {B}|{A} {C}|{C}|{C}" },
        { "H\n\nДеревня стоит у моста,\nи мост держится.\n\nДорога закрыта до\nвесны.", "Деревня стоит у моста,\nи мост держится.|Дорога закрыта до\nвесны." },
        { "H\r\n\r\nOne.\r\n\r\nTwo.", "One.|Two." },
    };

    public static TheoryData<string, string> Spaced => new()
    {
        { "H\n\n\n\nThe bridge over the Kesrat stood open on Monday, and\n\nthe carts of the town went over it as they had before\n\nthe flood took away two of its piers.\n\n\n\nThe council has not met since then, and so nobody in\n\nthe town knows who will pay for the stone that the\n\nmasons have brought from the quarry.\n\n\n\nThe masons say that they will wait until the summer, as\n\nthey did when the old quay was built for the town and\n\nnobody paid.\n\n\n\nNobody else was asked.\n\n\n\nThe mayor was away.\n\n\n\nSo was the clerk.", "The bridge over the Kesrat stood open on Monday, and\nthe carts of the town went over it as they had before\nthe flood took away two of its piers.|The council has not met since then, and so nobody in\nthe town knows who will pay for the stone that the\nmasons have brought from the quarry.|The masons say that they will wait until the summer, as\nthey did when the old quay was built for the town and\nnobody paid.|Nobody else was asked.|The mayor was away.|So was the clerk." },
    };

    public static TheoryData<string, string> ByTag => new()
    {
        { "Text 17\n\n<p> The bridge is held . <p> The dam is not . <P>The road is shut .", "The bridge is held .|The dam is not .|The road is shut ." },
        { "H\n<p>\nThe bridge is held.\n</p>\n<p>\nThe dam\nis not.\n</p>", "The bridge is held.|The dam\nis not." },
        { "H\n\nOne.<br>Two.<br />Three.", "One.|Two.|Three." },
    };

    public static TheoryData<string, string> ByLine => new()
    {
        { $"H\n{A}\n{B}\n{C}", $"{A}|{B}|{C}" },
        { $"H\n\n{A}\n{B}\n{C}", $"{A}|{B}|{C}" },
        { "H\nOne.\nTwo.", "One.|Two." },
        { "H\n\"One.\"\n\"Two?\"\n\"Three!\"", "\"One.\"|\"Two?\"|\"Three!\"" },
        { $"H\n{A} {A}\n{B} {C}", $"{A} {A}|{B} {C}" },
        { $"H\n{A}\nWhat comes next\n{B}\n{C}", $"{A}|What comes next|{B}|{C}" },
        { $"H\n  {A}\n  {B}\n  {C}", $"{A}|{B}|{C}" },
        { $"H\n\t{A}\n\t{B}", $"{A}|{B}" },
        { $"H\n{A}\n{B}\n\n{C}\n{A}\n{B}", $"{A}|{B}|{C}|{A}|{B}" },
        { $"H\n\n{A}\n{B}\n\nThe dam\n{C}\n{A}", $"{A}|{B}|The dam|{C}|{A}" },
        { $"H\n{A} {B} {A}\nHe named three:\n* the bridge\n* the dam\n* the road\n{C}", $"{A} {B} {A}|He named three:|* the bridge|* the dam|* the road|{C}" },
        { $"H\n{A} {B}\nGarcia, 33, is\ncharged with one count.\n{C} {A}\n{B}", $"{A} {B}|Garcia, 33, is\ncharged with one count.|{C} {A}|{B}" },
        { "H\nShr 1.93 vs 2.21\nNet 8,371 vs 9,576\nRevs 18.3 vs 15.7\nYear to June", "Shr 1.93 vs 2.21|Net 8,371 vs 9,576|Revs 18.3 vs 15.7|Year to June" },
        { "標題\n軍隊會守住北橋。\n部長說不會離開。\n反對派不同意。", "軍隊會守住北橋。|部長說不會離開。|反對派不同意。" },
        { "H\nالجسر باق في الشتاء؟\nالوزير قال ذلك.\nالمعارضة لا توافق.", "الجسر باق في الشتاء؟|الوزير قال ذلك.|المعارضة لا توافق." },
        { $"H\r\n{A}\r\n{B}\r\n{C}", $"{A}|{B}|{C}" },
        { $"H\r{A}\r{B}\r{C}", $"{A}|{B}|{C}" },
    };

    public static TheoryData<string, string> ByIndent => new()
    {
        { "H\n\n    The army will keep the northern bridge through\nthe winter.\n    \"We stay,\" Ana Kolbe\nsaid.\n    The opposition disagreed.", "The army will keep the northern bridge through\nthe winter.|\"We stay,\" Ana Kolbe\nsaid.|The opposition disagreed." },
        { "H\nThe army will keep the northern bridge,\nthe minister said.\n   \"We keep it,\" Ana Kolbe said.", "The army will keep the northern bridge,\nthe minister said.|\"We keep it,\" Ana Kolbe said." },
        { "H\n\tThe army will keep the northern bridge through\nthe winter.\n\tThe opposition disagreed with\nall of it.", "The army will keep the northern bridge through\nthe winter.|The opposition disagreed with\nall of it." },
        { "H\n  The army will keep the bridge,\n  the minister said.\n      The dam was not named by\n  the minister.\n      The road is closed.", "The army will keep the bridge,\nthe minister said.|The dam was not named by\nthe minister.|The road is closed." },
        { "H\n　The army will keep the bridge,\nthe minister said.\n　The dam was not named by\nthe minister.", "The army will keep the bridge,\nthe minister said.|The dam was not named by\nthe minister." },
        { "H\n    One was said.\n    Two was said by\nthe minister.\n\n    Three was said.\n    Four was said.", "One was said.|Two was said by\nthe minister.|Three was said.|Four was said." },
        { "H\n    \"The bridge is held,\" he\nsaid.\n    1. The dam is held by\nnobody.\n    2. The road is closed.", "\"The bridge is held,\" he\nsaid.|1. The dam is held by\nnobody.|2. The road is closed." },
    };

    public static TheoryData<string, string> Wrapped => new()
    {
        { "H\nThe army will keep the northern bridge through the winter, the\nminister said, and the road to the dam as well.\nThe opposition, which had asked for a vote on the bridge in May,\ndid not agree with the minister.", "The army will keep the northern bridge through the winter, the\nminister said, and the road to the dam as well.|The opposition, which had asked for a vote on the bridge in May,\ndid not agree with the minister." },
        { "H\n\nThe army will keep the northern bridge through the winter, the\nminister said, and the road.\n\"We will not leave the bridge before the ice has gone,\" Defence\nMinister Ana Kolbe told the council.", "The army will keep the northern bridge through the winter, the\nminister said, and the road.|\"We will not leave the bridge before the ice has gone,\" Defence\nMinister Ana Kolbe told the council." },
        { "H\n\nThe bridge over the Kesrat stood open on Monday, and\n\nthe carts of the town went over it as they had before\n\nthe flood took away two of its piers.\n\nThe council has not met since then, and nobody in the\n\ntown knows who will pay for the stone that the masons\n\nhave brought from the quarry.", "The bridge over the Kesrat stood open on Monday, and\nthe carts of the town went over it as they had before\nthe flood took away two of its piers.|The council has not met since then, and nobody in the\ntown knows who will pay for the stone that the masons\nhave brought from the quarry." },
        { "H\nThe army will keep the northern bridge through the winter, the\nminister said.", "The army will keep the northern bridge through the winter, the\nminister said." },
    };

    public static TheoryData<string, string> ByGap => new()
    {
        { $"{A}                    {B}                    {C}", $"{B}|{C}" },
        { $"   Army keeps bridge                    {A}         {B}  {C}                   ", $"{A}|{B}  {C}" },
    };

    public static TheoryData<string, string> OneLine => new()
    {
        { $"{A} {B} {C}", $"{A} {B} {C}" },
        { "One story.\n\n", "One story." },
    };

    public static TheoryData<string, string> Transcript => new()
    {
        { "H\nQ: Will you hold it?\nA: We will.\nQ: And the dam?\nA: Not the dam.", "Q: Will you hold it?|A: We will.|Q: And the dam?|A: Not the dam." },
        { "H\n\nCOL. BROWN: We hold the bridge.\nQ: And the dam?\nCOL. BROWN: Not the dam.\nQ: Why?", "COL. BROWN: We hold the bridge.|Q: And the dam?|COL. BROWN: Not the dam.|Q: Why?" },
        { "H\n\nMODERATOR: We begin with the bridge, and then we come\nto the dam.\nCOL. BROWN: We hold the bridge, and we will hold it\nthrough the winter.\nMODERATOR: And the\ndam?\nCOL. BROWN: No.", "MODERATOR: We begin with the bridge, and then we come\nto the dam.|COL. BROWN: We hold the bridge, and we will hold it\nthrough the winter.|MODERATOR: And the\ndam?|COL. BROWN: No." },
        { "H\n\nMr. BARR (North-\ngate): Is the bridge held?\nTHE MINISTER FOR ROADS AND\nHARBOURS: It is held.\nMr. BARR: And the dam?\nTHE MINISTER FOR ROADS AND\nHARBOURS: The dam is not.", "Mr. BARR (North-\ngate): Is the bridge held?|THE MINISTER FOR ROADS AND\nHARBOURS: It is held.|Mr. BARR: And the dam?|THE MINISTER FOR ROADS AND\nHARBOURS: The dam is not." },
        { "H\n\nReporter: (00:12)\nHow many?\n\nDr. Lena Ortiz: (00:15)\nMore than forty.\n\nReporter: (00:19)\nAnd now?", "Reporter: (00:12)\nHow many?|Dr. Lena Ortiz: (00:15)\nMore than forty.|Reporter: (00:19)\nAnd now?" },
        { "H\nQ. Will you hold it?\nA. We will.\nIt is ours.\nQ. And the dam?\nA. No.", "Q. Will you hold it?|A. We will.|It is ours.|Q. And the dam?|A. No." },
        { "Q: Will you hold it?\nA: We will.\nQ: And the dam?\nA: Not the dam.", "Q: Will you hold it?|A: We will.|Q: And the dam?|A: Not the dam." },
        { "H\n\n    COL. BROWN: We hold the bridge through\nthe winter.\n    Q: And the dam?\n    COL. BROWN: Not the dam, and not the road to\nthe dam.", "COL. BROWN: We hold the bridge through\nthe winter.|Q: And the dam?|COL. BROWN: Not the dam, and not the road to\nthe dam." },
        { "H\n\nMR. BARR: It is strong.\nWARNING: The next words are a translator's.\nMS. KOLBE: Is it?\n\nMR. BARR: It is.\n\nMS. KOLBE: Good.", "MR. BARR: It is strong.|WARNING: The next words are a translator's.|MS. KOLBE: Is it?|MR. BARR: It is.|MS. KOLBE: Good." },
        { $"H\n\n{A}\n\nQ: Will you hold it?\nA: We will.\nQ: And the dam?\nA: No.\n\n{C}", $"{A}|Q: Will you hold it?|A: We will.|Q: And the dam?|A: No.|{C}" },
    };

    [Theory, MemberData(nameof(ByBlankLine))]
    public void Blank_lines_part_paragraphs(string text, string paragraphs) => ShouldBe(text, TextLayout.ByBlankLine, paragraphs);

    [Theory, MemberData(nameof(ByLine))]
    public void Each_line_is_a_paragraph_where_lines_end_sentences(string text, string paragraphs) => ShouldBe(text, TextLayout.ByLine, paragraphs);

    [Theory, MemberData(nameof(ByIndent))]
    public void An_indent_begins_a_paragraph(string text, string paragraphs) => ShouldBe(text, TextLayout.ByIndent, paragraphs);

    [Fact]
    public void A_blank_line_after_every_line_is_spacing() => ShouldBe(
        "Army keeps bridge\n\nThe army will keep the northern bridge through the\n\nwinter, the minister said, and the road to the dam\n\nas well.\n\n\n\nThe opposition, which had asked for a vote in May, did\n\nnot agree with the minister, who had asked for the\n\nsame in June, and with\n\nhalf of the council.",
        TextLayout.ByBlankLine,
        "The army will keep the northern bridge through the\nwinter, the minister said, and the road to the dam\nas well.|The opposition, which had asked for a vote in May, did\nnot agree with the minister, who had asked for the\nsame in June, and with\nhalf of the council.");

    [Fact]
    public void More_blank_lines_between_paragraphs_show_that_one_is_spacing() => ShouldBe(
        "Army keeps bridge\n\n\n\nThe army will keep the northern bridge through the\n\nWinter Games, the minister said, and the road to the\n\nKesrat dam as well.\n\n\n\nThe opposition, which had asked for a vote in May, did\n\nnot agree with the minister, who had asked for the\n\nsame in June, and with the Council of\n\nLarnavia, of which he is head until the spring of\n\n2017.",
        TextLayout.ByBlankLine,
        "The army will keep the northern bridge through the\nWinter Games, the minister said, and the road to the\nKesrat dam as well.|The opposition, which had asked for a vote in May, did\nnot agree with the minister, who had asked for the\nsame in June, and with the Council of\nLarnavia, of which he is head until the spring of\n2017.");

    [Theory]
    [InlineData("<html>\n<title> - THE BRIDGE AT KESRAT</title>\n<body><pre>\n[Hearing 7]\n\n    The bridge stands.\n\n    It stood before.\n\n</pre></body></html>\n")]
    [InlineData("<!DOCTYPE html>\n<html><head>\n<title>THE BRIDGE AT KESRAT</title>\n</head>\n<body>\n<pre>\n[Hearing 7]\n\nThe bridge stands.\n\nIt stood before.\n</pre>\n</body>\n</html>")]
    public void A_frame_of_HTML_round_typed_text_is_left_out_and_its_title_is_the_headline(string text)
    {
        var article = ArticleOf("a.txt", text);

        article.Passages.Select(passage => passage.Text).ShouldBe(["THE BRIDGE AT KESRAT", "[Hearing 7]", "The bridge stands.", "It stood before."]);
        article.Furniture.ShouldNotBeEmpty();
        article.Furniture.ShouldAllBe(line => line.Text.StartsWith('<'));
    }

    [Fact]
    public void Tags_in_plain_text_without_a_frame_are_words()
    {
        ArticleOf("a.txt", "The bridge\n\n<pre>\n\nIt stands.\n").Passages.Select(passage => passage.Text).ShouldBe(["The bridge", "<pre>", "It stands."]);
    }

    [Theory, MemberData(nameof(Spaced))]
    public void Blank_lines_that_stand_below_every_line_are_spacing(string text, string paragraphs) =>
        ArticleOf("a.txt", text).Passages.Skip(1).Select(passage => passage.Text).ShouldBe(paragraphs.Split('|'));

    [Theory, MemberData(nameof(Wrapped))]
    public void A_short_line_ends_a_paragraph_of_broken_lines(string text, string paragraphs) => ShouldBe(text, TextLayout.Wrapped, paragraphs);

    [Theory, MemberData(nameof(ByGap))]
    public void Wide_gaps_part_the_paragraphs_of_one_line(string text, string paragraphs) => ShouldBe(text, TextLayout.ByGap, paragraphs);

    [Theory, MemberData(nameof(ByTag))]
    public void Paragraph_tags_separate_the_paragraphs_of_a_text_without_other_markup(string text, string paragraphs)
    {
        ShouldBe(text, TextLayout.ByTag, paragraphs);

        var article = ArticleOf("a.txt", text);
        article.Furniture.ShouldNotBeEmpty();
        article.Furniture.ShouldAllBe(line => line.Text.StartsWith('<') && line.Text.EndsWith('>'));
        PlainTextBody.From(article).Paragraphs.ShouldBe(paragraphs.Split('|'));
    }

    [Fact]
    public void A_single_paragraph_tag_is_read_as_words() =>
        ShouldBe("H\n\nThe bridge <p> is held.\n\nThe dam is not.", TextLayout.ByBlankLine, "The bridge <p> is held.|The dam is not.");

    [Theory, MemberData(nameof(OneLine))]
    public void A_line_alone_is_a_paragraph(string text, string paragraphs) =>
        ShouldBe(text, TextLayout.OneLine, paragraphs);

    [Theory, MemberData(nameof(Transcript))]
    public void A_label_begins_a_turn(string text, string paragraphs) => ShouldBe(text, TextLayout.Transcript, paragraphs);

    [Theory]
    [InlineData(TextLayout.ByLine, "one\ntwo\n\nthree", "one|two|three")]
    [InlineData(TextLayout.ByBlankLine, "One.\nTwo.\nThree.", "One.\nTwo.\nThree.")]
    [InlineData(TextLayout.ByIndent, "one\n  two\nthree", "one|two\nthree")]
    [InlineData(TextLayout.OneLine, "One.\n\nTwo.", "One.\nTwo.")]
    [InlineData(TextLayout.Transcript, "Ana Kolbe: One.\nTom Barr: Two.", "Ana Kolbe: One.|Tom Barr: Two.")]
    public void Metadata_settles_the_layout(TextLayout given, string body, string paragraphs)
    {
        var read = PlainTextBody.Read($"H\n\n{body}", [], given, title: null);

        read.Layout.ShouldBe(new LayoutRule(given, "given by the metadata", IsGiven: true));
        string.Join('|', read.Paragraphs).ShouldBe(paragraphs);
    }

    private static void ShouldBe(string text, TextLayout layout, string paragraphs)
    {
        var body = PlainTextBody.Read(text, [], null, title: null);

        string.Join('|', body.Paragraphs).ShouldBe(paragraphs);
        body.Layout.Layout.ShouldBe(layout, body.Layout.Reason);
        body.Layout.Reason.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("a.txt", "[Jo Reed] [00:00] ", "[Al Poe] [00:05] ")]
    [InlineData("a.md", "[Jo Reed] [00:00] ", "[Al Poe] [00:05] ")]
    [InlineData("a.txt", "[00:00] [Jo Reed] ", "[01:00:05] [Al Poe] ")]
    [InlineData("a.md", "[00:00] [Jo Reed] ", "[01:00:05] [Al Poe] ")]
    [InlineData("a.txt", "[Speaker 1] [00:00]: ", "[Speaker 2] [00:05]: ")]
    public void Lines_with_a_name_and_a_time_in_brackets_are_turns(string name, string first, string second)
    {
        var lines = $"{first}Is it held?\n{second}It is held.\n{first}And the dam?\n{second}It is not.\n";

        var article = ReadingOf(name, name == "a.md" ? $"---\ntitle: T\n---\n{lines}" : lines).Article.ShouldNotBeNull();

        var turns = QuotationEngine.Find(article.Texts, []);
        turns.Count.ShouldBe(4);
        turns.Select(turn => turn.Attribution?.Name).Distinct().Count().ShouldBe(2);
    }
}
