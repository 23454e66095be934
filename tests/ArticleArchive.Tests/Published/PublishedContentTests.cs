using System.Text.RegularExpressions;
using ArticleArchive.Content;
using ArticleArchive.Quotations;

namespace ArticleArchive.Tests.Published;

/// <summary>The archive that ships: nothing is wrong with it, and nobody is made to say what they did not.</summary>
public sealed partial class PublishedContentTests
{
    private const string Report = "coalition-briefing-in-britain";

    /// <summary>What stands in quotation marks and is nobody's statement.</summary>
    private static readonly string[] Names = ["Jihadi John"];

    private static readonly ContentFolder Folder = new(new ContentOptions { ContentPath = Path.Combine(Repository.Root, "content") });

    private static readonly IReadOnlyList<Article> Articles = [.. Folder.List().Files.Select(file => Complete(Folder.Read(file)))];

    [Fact]
    public void The_archive_that_ships_has_no_problem()
    {
        var listing = Folder.List();
        listing.Problems.Concat(listing.Files.SelectMany(file => Folder.Read(file).Problems)).ShouldBeEmpty();
    }

    [Fact]
    public void The_archive_that_ships_is_one_report_and_shorter_articles_one_of_them_plain_text()
    {
        Articles.Count.ShouldBeInRange(5, 7);
        Articles.Count(article => article.File.Format == StoredFormat.PlainText).ShouldBe(1);
        Articles.ShouldContain(article => article.Slug.Value == Report);
    }

    [Fact]
    public void The_record_gives_no_day_so_no_article_has_one() => Articles.ShouldAllBe(article => article.Date == null && article.Metadata.EventDate == null && article.Metadata.Updated == null);

    [Fact]
    public void The_report_carries_every_statement_in_the_order_spoken()
    {
        var text = string.Join('\n', Articles.Single(article => article.Slug.Value == Report).Passages.Skip(2).Select(passage => passage.Text));
        var at = 0;
        foreach (var part in BriefingRecord.Statements.SelectMany(statement => statement))
        {
            at = text.IndexOf(part, at, StringComparison.Ordinal);
            at.ShouldBeGreaterThanOrEqualTo(0, part);
            at += part.Length;
        }
    }

    [Fact]
    public void Whatever_stands_in_quotation_marks_is_on_the_record_to_the_letter()
    {
        var record = BriefingRecord.Statements.SelectMany(statement => statement).ToArray();
        foreach (var article in Articles)
        {
            foreach (var quoted in article.Passages.SelectMany(passage => Quoted().Matches(passage.Text)).Select(match => match.Groups[1].Value))
            {
                // A comma may stand for the full stop where the narrator goes on.
                var words = quoted.TrimEnd(',');
                (Names.Contains(words) || record.Any(part => part.Contains(words, StringComparison.Ordinal))).ShouldBeTrue($"{article.Slug}: {quoted}");
            }
        }
    }

    [Fact]
    public void Every_statement_on_the_record_is_one_utterance_of_Colonel_Steve_Warren_and_nothing_else_is_his()
    {
        var report = Articles.Single(article => article.Slug.Value == Report);
        var his = report.Utterances.Where(utterance => report.Passages[utterance.Quotations[0].Place.Passage].Kind == PassageKind.Paragraph).ToArray();

        his.Select(utterance => $"{utterance.Attribution?.Role} {utterance.Attribution?.Name}").Distinct().ShouldBe(["Colonel Steve Warren"]);
        his.Select(utterance => Words(report, utterance)).ShouldBe(BriefingRecord.Statements.Select(statement => string.Join(" / ", statement)));
    }

    [Fact]
    public void In_the_shorter_articles_too_only_he_is_quoted()
    {
        foreach (var article in Articles)
        {
            foreach (var utterance in article.Utterances)
                utterance.Attribution.ShouldNotBeNull($"{article.Slug}: {Words(article, utterance)} ({utterance.Rule})").Name.ShouldBe("Steve Warren", Words(article, utterance));
        }
    }

    private static Article Complete(ContentReading reading)
    {
        var parsed = reading.Article.ShouldNotBeNull();
        return parsed.Complete(QuotationEngine.Find(parsed.Texts, parsed.Metadata.Speakers));
    }

    private static string Words(Article article, Utterance utterance) =>
        string.Join(" / ", utterance.Quotations.Select(quotation => article.TextAt(quotation.Place)));

    /// <summary>What stands between straight double marks in one paragraph; a paragraph of a longer statement may lack the closing one.</summary>
    [GeneratedRegex("\"([^\"]+)(?:\"|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
