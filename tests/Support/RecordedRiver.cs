using System.Globalization;
using ArticleArchive.Content;
using ArticleArchive.History;
using ArticleArchive.Ingest;

namespace ArticleArchive.Tests.Support;

/// <summary>Stores <see cref="EditedRiver"/> with the records of all its revisions.</summary>
public static class RecordedRiver
{
    public static TestSite WithRecordedRiver(this TestSite site)
    {
        for (var i = 0; i < EditedRiver.Revisions.Count; i++)
        {
            site.With(EditedRiver.Path, EditedRiver.Revisions[i]);
            Record(new ContentFolder(new ContentOptions { ContentPath = site.ContentPath }), DateTimeOffset.Parse(EditedRiver.Dates[i], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), EditedRiver.Notes[i]);
        }

        return site;
    }

    private static void Record(ContentFolder folder, DateTimeOffset time, string note)
    {
        var listing = folder.List();
        var (reading, held) = new ArticlePipeline(folder, listing.Orphans).ReadWithHistory(listing.Files.Single(file => file.Path == EditedRiver.Path));
        var article = reading.Article.ShouldNotBeNull();
        folder.History.Append(article.Slug, ArticleRecorder.Text(held.History, ArticleRecorder.Next(held.History, article, time, note)));
    }
}
