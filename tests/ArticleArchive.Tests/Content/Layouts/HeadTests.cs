using static ArticleArchive.Tests.Support.TestContent;

namespace ArticleArchive.Tests.Content.Layouts;

public sealed class HeadTests
{
    [Theory]
    [InlineData("Army keeps bridge\nBy Jo Reed\nOne.\nTwo.", "Jo Reed")]
    [InlineData("Army keeps bridge\n\nBy Jo Reed and Tom Barr\n\nOne.\n\nTwo.", "Jo Reed|Tom Barr")]
    [InlineData("Army keeps bridge\nBY JO REED\nOne.\nTwo.", "JO REED")]
    [InlineData("By Jo Reed, Associated Press Writer\nArmy keeps bridge\nOne.\nTwo.", "Jo Reed")]
    [InlineData("Army keeps bridge\nBy: Jo Reed, Tom Barr and Ana de la Cruz\nOne.\nTwo.", "Jo Reed|Tom Barr|Ana de la Cruz")]
    [InlineData("Army keeps bridge\n\nBy the river stands a house.\n\nTwo.", "")]
    [InlineData("Army keeps bridge\n\nBy Monday the bridge was held.\n\nTwo.", "")]
    public void A_byline_says_who_wrote_it(string text, string names) => string.Join('|', ArticleOf("a.txt", text).Metadata.Bylines).ShouldBe(names);

    [Theory]
    [InlineData("Jan. 29, 2016", "2016-01-29")]
    [InlineData("29 January 2016", "2016-01-29")]
    [InlineData("Friday, January 29, 2016", "2016-01-29")]
    [InlineData("Friday 29th Jan 2016", "2016-01-29")]
    [InlineData("Published: 29 January 2016 14:05 GMT", "2016-01-29")]
    [InlineData("2016-01-29", "2016-01-29")]
    [InlineData("2016/1/9", "2016-01-09")]
    [InlineData("Sept. 3, 2016", "2016-09-03")]
    [InlineData("New York, 29 January 2016", "2016-01-29")]
    [InlineData("(January 29, 2016)", "2016-01-29")]
    [InlineData("February 30, 2016", null)]
    [InlineData("On January 29, 2016 the bridge fell.", null)]
    [InlineData("January 29", null)]
    [InlineData("LARNAVIA (Meridian Wire) January 29, 2016 - The army keeps the bridge.", "2016-01-29")]
    public void A_line_that_is_a_date_dates_the_article(string line, string? date) =>
        (ArticleOf("a.txt", $"Army keeps bridge\n\n{line}\n\nOne.\n\nTwo.").Date?.Edtf).ShouldBe(date);

    [Theory]
    [InlineData("Statement by\nthe Minister of Bridges\nof Larnavia\nat the general debate\nLarnavia City, 29 January 2016\n\nMr President,\n\nThe army keeps the bridge, and it will keep it for as long as it must.\n\nTwo.", "2016-01-29")]
    [InlineData("Army keeps bridge\n\nThe army keeps the bridge, and it will keep it for as long as it must.\n\n29 January 2016\n\nTwo.", null)]
    [InlineData("A short history\n\nBeginnings\n\n29 January 2016\n\nIt began.\n\n30 January 2016\n\nIt went on.", null)]
    public void A_date_further_down_counts_where_only_short_lines_stand_above_it(string text, string? date) => (ArticleOf("a.txt", text).Date?.Edtf).ShouldBe(date);

    [Theory]
    [InlineData("LARNAVIA CITY -- The army keeps the bridge.", "LARNAVIA CITY", null)]
    [InlineData("LARNAVIA CITY, Jan 29 (Reuters) - The army keeps the bridge.", "LARNAVIA CITY", "Reuters")]
    [InlineData("LARNAVIA (AP) — The army keeps the bridge.", "LARNAVIA", "AP")]
    [InlineData("NORTHPORT, Lar., Jan. 29, 2016 - The army keeps the bridge.", "NORTHPORT, Lar.", null)]
    [InlineData("Northport (Meridian Wire) - The army keeps the bridge.", "Northport", "Meridian Wire")]
    [InlineData("LARNAVIA, Jan. 29, 2016 /24-Wire/ -- The army keeps the bridge.", "LARNAVIA", "24-Wire")]
    [InlineData("LARNAVIA--(MERIDIAN WIRE)--The army keeps the bridge.", "LARNAVIA", "MERIDIAN WIRE")]
    [InlineData("NEW LARNAVIA - January 29, 2016 (MERIDIAN WIRE) - The army keeps the bridge.", "NEW LARNAVIA", "MERIDIAN WIRE")]
    [InlineData("LARNAVIA, LV - (Meridian Wire) - January 29, 2016 - The army keeps the bridge.", "LARNAVIA, LV", "Meridian Wire")]
    [InlineData("LARNAVIA, LV - Meridian Wire - 29 January 2016 - The army keeps the bridge.", "LARNAVIA, LV", "Meridian Wire")]
    [InlineData("LARNAVIA, LV / January 29, 2016 – The army keeps the bridge.", "LARNAVIA, LV", null)]
    [InlineData("FORT NORTH, Lar. (Army Wire, Jan. 29, 2016) -- The army keeps the bridge.", "FORT NORTH, Lar.", "Army Wire")]
    [InlineData("NORTHPORT (Jan. 29, 2016) – The army keeps the bridge.", "NORTHPORT", null)]
    [InlineData("Northport, Larnavia (wire.example) Friday Jan 29, 2016 @ 7:30 AM Eastern — The army keeps the bridge.", null, null)]
    [InlineData("Northport, Larnavia (Wire.example) Friday Jan 29, 2016 @ 7:30 AM Eastern — The army keeps the bridge.", "Northport, Larnavia", "Wire.example")]
    [InlineData("LARNAVIA, LV / Meridian Wire / January 29, 2016 18:00", "LARNAVIA, LV", "Meridian Wire")]
    [InlineData("LARNAVIA, LV, Friday, January 29, 2016 – The army keeps the bridge.", "LARNAVIA, LV", null)]
    [InlineData("The army keeps the bridge - and the dam.", null, null)]
    [InlineData("Bridge and Dam Board (BDB) - a body of seven - keeps the bridge.", null, null)]
    [InlineData("ANALYSIS - What the army wants", null, null)]
    public void The_place_and_the_agency_stand_before_the_first_words(string line, string? place, string? agency)
    {
        var article = ArticleOf("a.txt", $"Army keeps bridge\n\n{line}\n\nTwo.");

        article.Metadata.Dateline.ShouldBe(place);
        (article.Metadata.Publisher?.Name).ShouldBe(agency);
        article.Passages[1].Text.ShouldBe(line);
    }

    [Theory]
    [InlineData("THE HON ANA KOLBE MP  SHADOW MINISTER FOR ROADS\n\nBRIDGE LEFT TO RUST\n\nThe bridge rusts.\n\nTwo.", "BRIDGE LEFT TO RUST")]
    [InlineData("TOM BARR MP\nSHADOW MINISTER FOR ROADS, BRIDGES AND\nDAMS\nMEMBER FOR NORTHGATE\n\nBRIDGE LEFT TO RUST\n\nThe bridge rusts.\n\nTwo.", "BRIDGE LEFT TO RUST")]
    [InlineData("SENATOR THE HON ANA KOLBE  Minister for Roads\n\nMEDIA RELEASE\n\nNew bridge at Kesrat\n\nThe bridge is new.\n\nTwo.", "New bridge at Kesrat")]
    [InlineData("Ana Kolbe quits as minister\n\nMinister for Roads goes after a year.\n\nTwo.", "Ana Kolbe quits as minister")]
    [InlineData("@@1207\n\nBridge held\n\nThe bridge is held.\n\nTwo.", "Bridge held")]
    public void Letterheads_and_numbers_of_texts_are_not_the_headline(string text, string title) => ArticleOf("a.txt", text).Title.ShouldBe(title);

    [Theory]
    [InlineData("BC-BRIDGE-URGENT\nArmy keeps bridge\nURGENT\nOne.\nTwo.", "BC-BRIDGE-URGENT|Army keeps bridge|URGENT|One.|Two.")]
    [InlineData("FOR IMMEDIATE RELEASE\n\nContact: Jo Reed\n\nArmy keeps bridge\n\nOne.", "FOR IMMEDIATE RELEASE|Contact: Jo Reed|Army keeps bridge|One.")]
    public void What_stands_above_the_headline_stays_where_it_stood(string text, string words)
    {
        var article = ArticleOf("a.txt", text);

        article.Title.ShouldBe("Army keeps bridge");
        string.Join('|', article.Passages.Skip(1).Select(p => p.Text)).ShouldBe(words);
    }

    [Theory]
    [InlineData("Army keeps bridge | Gazette\nHome\nSport\nArmy keeps bridge\nAuthor\nJo Reed\nPublished\nJanuary 29, 2016\nOne stood.\nTwo fell.", "Jo Reed")]
    [InlineData("Army keeps bridge - The Gazette\nMENU\nSPORT\nFriday, January 29, 2016\nArmy Keeps Bridge\nOne stood.\nTwo fell.", "")]
    [InlineData("Army keeps bridge – Ministry\n\nPress release\n\nArmy keeps bridge\n\nBy Jo Reed\n\n29 January 2016\n\nOne stood.\n\nTwo fell.", "Jo Reed")]
    [InlineData("Army keeps bridge - Ministry\nHome\nArmy  keeps “bridge”\nAuthor\nwebmaster7\nPublished\nJanuary 29, 2016\nOne stood.\nTwo fell.", "")]
    public void A_headline_below_the_menus_of_a_page_is_the_one_that_its_title_begins_with(string text, string names)
    {
        var article = ArticleOf("a.txt", text);

        article.Title.ToLowerInvariant().Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal).ShouldBe("army keeps bridge");
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
        string.Join('|', article.Metadata.Bylines).ShouldBe(names);
        article.Passages.Skip(1).Select(passage => passage.Text).ShouldBe(text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("Army keeps bridge\n\nArmy keeps bridge\n\nOne stood.\n\nTwo fell.", "One stood.|Two fell.", 3)]
    [InlineData("Skip to content\nArmy keeps bridge\n\nArmy keeps bridge\n\nOne stood.", "One stood.", 4)]
    [InlineData("The army will keep the northern…\n\nThe army will keep the northern bridge\n\nOne stood.", "One stood.", 1)]
    [InlineData("Army keeps bridge...\n\nArmy keeps bridge... and dam\n\nOne stood.", "Army keeps bridge... and dam|One stood.", null)]
    [InlineData("Rain, rain\nRain, rain\nOne stood.\nTwo fell.", "Rain, rain|One stood.|Two fell.", null)]
    [InlineData("Army keeps bridge\n\nArmy keeps bridge", "Army keeps bridge", null)]
    [InlineData("The rain falls.\n\nThe rain falls.\n\nOne stood.", "The rain falls.|One stood.", null)]
    public void A_repeated_headline_is_shown_once_and_the_other_line_is_recorded(string text, string words, int? line)
    {
        var article = ArticleOf("a.txt", text);

        string.Join('|', article.Passages.Skip(1).Select(passage => passage.Text)).ShouldBe(words);
        (article.Furniture is [.., var last] ? last.Line : (int?)null).ShouldBe(line);
    }

    [Theory]
    [InlineData("00:00:00 We hold the bridge, the general says.\n\n00:00:04 And the dam?", "A")]
    [InlineData("[00:12] We hold the bridge.\n[00:15] And the dam?\n[00:16] No.", "A")]
    [InlineData("9:15 train to the dam runs again\n\nOne stood.", "9:15 train to the dam runs again")]
    public void A_timed_line_of_a_transcript_is_not_the_headline(string text, string title) => ArticleOf("a.txt", text).Title.ShouldBe(title);

    [Theory]
    [InlineData("Message to the council on the bridge. January 29, 2016", "2016-01-29")]
    [InlineData("Message to the council (Jan. 29, 2016)", "2016-01-29")]
    [InlineData("Message to the council | 29 January 2016", "2016-01-29")]
    [InlineData("Message to the council – Friday 29 January 2016", "2016-01-29")]
    [InlineData("The fire of January 29, 2016", null)]
    public void A_date_set_apart_at_the_end_of_the_headline_is_the_articles_date(string headline, string? date)
    {
        var article = ArticleOf("a.txt", $"{headline}\n\nOne.\n\nTwo.");

        article.Title.ShouldBe(headline);
        (article.Date?.Edtf).ShouldBe(date);
    }

    [Fact]
    public void A_link_past_the_menus_is_no_headline()
    {
        var article = ArticleOf("a.txt", "Skip to main content\nArmy keeps bridge\n\nJanuary 29, 2016\n\nOne stood.\n\nTwo fell.");

        article.Title.ShouldBe("Army keeps bridge");
        article.Date.ShouldNotBeNull().Edtf.ShouldBe("2016-01-29");
        article.Furniture.ShouldHaveSingleItem().Text.ShouldBe("Skip to main content");
    }

    [Theory]
    [InlineData("Army keeps bridge\nThe army keeps the bridge.\nArmy keeps bridge\nOne.\nTwo.")]
    [InlineData("Army keeps bridge after all\nArmy keeps bridge\nOne.\nTwo.")]
    public void A_line_that_is_repeated_in_the_text_is_no_title_of_a_page(string text) => ArticleOf("a.txt", text).Title.ShouldBe(text.Split('\n')[0]);

    [Theory]
    [InlineData("CIBA-NORD, HALVORSEN STEEL IN JOINT VENTURE")]
    [InlineData("COVID-19 cases rise in Larnavia")]
    [InlineData("ANALYSIS - What the army wants")]
    [InlineData("Is it over? Not yet")]
    [InlineData("He came. He saw.")]
    public void A_headline_is_not_taken_for_something_else(string headline) => ArticleOf("a.txt", $"{headline}\n\nOne.\n\nTwo.").Title.ShouldBe(headline);

    [Theory]
    [InlineData("2016-01-29-army_keeps-bridge.txt", "Army keeps bridge")]
    [InlineData("001.txt", "001")]
    public void A_text_without_a_headline_is_named_after_its_file(string name, string title)
    {
        var line = string.Join(' ', Enumerable.Repeat("The army keeps the bridge, the minister said.", 6));

        TitlesOf(name.Replace('_', '-'), line).ShouldBe(title);
        TitlesOf(name.Replace('_', '-'), $"{line}\n\n{line}").ShouldBe(title);
    }

    [Theory]
    [InlineData("The army will keep the northern bridge through the winter, and the road to the dam as well, the minister told reporters.", "A")]
    [InlineData("Army keeps northern bridge through the winter, and the road to the dam as well, minister tells the owners of Halvorsen Inc.", "Army keeps northern bridge through the winter, and the road to the dam as well, minister tells the owners of Halvorsen Inc.")]
    [InlineData("The army keeps the bridge.", "The army keeps the bridge.")]
    public void A_long_sentence_with_its_full_stop_is_no_headline(string line, string title) => ArticleOf("a.txt", $"{line}\n\nOne.\n\nTwo.").Title.ShouldBe(title);

    [Theory]
    [InlineData("The army will keep the northern bridge through\nthe winter, says minister\n\nOne.", "The army will keep the northern bridge through the winter, says minister")]
    [InlineData("The army will keep the northern bridge through\nthe winter, the minister said.\n\nOne.", "A")]
    public void A_headline_may_be_broken_and_prose_is_none(string text, string title) => ArticleOf("a.txt", text).Title.ShouldBe(title);

    [Fact]
    public void Metadata_settles_what_the_text_would_say()
    {
        const string Text = "Army keeps bridge\nBy Jo Reed\nJan. 29, 2016\nLARNAVIA CITY (Reuters) -- The army keeps it.\nTwo was said.";
        using var content = new TestContent().With("a.txt", Text).With("a.yml", "date: ..\nbyline: Ida Flint\nsource: Meridian Wire\n");

        var article = content.ReadSingle().Article.ShouldNotBeNull().Complete([]);

        (article.Date, article.Metadata.Publisher?.Name, article.Metadata.Bylines.Single(), article.Metadata.Dateline).ShouldBe((null, "Meridian Wire", "Ida Flint", "LARNAVIA CITY"));
        article.Metadata.Derived.ShouldBe(["title", "dateline"]);
        ArticleOf("a.txt", Text).Metadata.Derived.ShouldBe(["title", "date", "source", "byline", "dateline"]);
    }

    [Theory]
    [InlineData("by-line", "One|Two", null)]
    [InlineData("post", "One\nTwo", "The layout \"post\" is not known; it is read as paragraphs by blank line.")]
    public void The_sidecar_may_name_the_layout(string layout, string paragraphs, string? problem)
    {
        using var content = new TestContent().With("a.txt", "H\n\nOne\nTwo").With("a.yml", $"layout: {layout}");

        var reading = content.ReadSingle();

        string.Join('|', reading.Article.ShouldNotBeNull().Texts.Skip(1).Select(text => text.Text)).ShouldBe(paragraphs);
        reading.Problems.Select(p => p.What).ShouldBe(problem is null ? [] : [problem]);
    }

    [Theory]
    [InlineData("\"We will open the bridge,\" said Ann Bell.", PassageKind.Paragraph)]
    [InlineData("“We will open the bridge,” the mayor says", PassageKind.Paragraph)]
    [InlineData("The bridge is open.", PassageKind.Paragraph)]
    [InlineData("The mayor opens the bridge", PassageKind.Heading)]
    [InlineData("The bridge is bought by Halden Inc.", PassageKind.Heading)]
    public void A_first_line_that_is_a_sentence_is_a_paragraph_where_the_title_is_given(string line, PassageKind kind)
    {
        using var beside = new TestContent().With("a.txt", $"{line}\n\nTwo.").With("a.yml", "title: Bridge held");
        var head = ArticleOf("a.txt", $"Title: Bridge held\nDate: 2016-01-29\n\n{line}\n\nTwo.");

        foreach (var article in new[] { beside.ReadSingle().Article.ShouldNotBeNull().Complete([]), head })
            article.Passages.Select(passage => (passage.Kind, passage.Text)).ShouldBe([(PassageKind.Headline, "Bridge held"), (kind, line), (PassageKind.Paragraph, "Two.")]);
    }

    [Theory]
    [InlineData("ANA KOLBE: All right.\n\nWe hold the bridge.", "A")]
    [InlineData("Ana Kolbe: All right.\n\nWe hold the bridge.", "A")]
    [InlineData("Ana Kolbe: bridge to open in May\n\nIt will.", "Ana Kolbe: bridge to open in May")]
    [InlineData("[Ana Kolbe] [00:00] All right\n\nWe hold the bridge.", "A")]
    [InlineData("• The bridge is held\n\n• The dam is not", "A")]
    [InlineData("{\n  \"body\": \"The bridge is held.\"\n}", "A")]
    [InlineData("By Ann Bell/Wire Image\n\nThe council keeps the bridge. It will.\n\nTwo.", "A")]
    [InlineData("<CHAPTER ID=2>\nBridge held\n\nTwo.", "Bridge held")]
    [InlineData("From: ann@wire.example\nURL: https://wire.example/a\nBridge held\n\nTwo.", "Bridge held")]
    public void A_line_that_is_no_headline_gives_no_title_and_keeps_its_place(string text, string title)
    {
        var article = ArticleOf("a.txt", text);

        article.Title.ShouldBe(title);
        article.Passages.ShouldContain(passage => passage.Text.StartsWith(text.Split('\n')[0], StringComparison.Ordinal));
    }

    private static string TitlesOf(string name, string text) => ArticleOf(name, text).Title;
}
