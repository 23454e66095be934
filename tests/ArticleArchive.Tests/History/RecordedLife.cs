using ArticleArchive.History;

namespace ArticleArchive.Tests.History;

/// <summary>An article lived through revision by revision, recorded each time.</summary>
internal sealed class RecordedLife
{
    /// <summary>What is recorded so far.</summary>
    public ArticleHistory History { get; private set; } = ArticleHistory.None;

    /// <summary>The article as it stands now.</summary>
    public Article? Now { get; private set; }

    /// <summary>The article is edited to those paragraphs; nothing is recorded.</summary>
    public RecordedLife Edited(params string[] paragraphs)
    {
        var read = TestContent.ReadingOf("river.txt", "The river rises\n\n" + string.Join("\n\n", paragraphs) + "\n").Article.ShouldNotBeNull();
        var ids = History.Assign(ArticleRecorder.Passages(read.Texts, [])).Ids;
        Now = read.Complete([], ids);
        return this;
    }

    /// <summary>The article is edited to those paragraphs, and recorded.</summary>
    public RecordedLife Recorded(params string[] paragraphs)
    {
        Edited(paragraphs);
        var revision = ArticleRecorder.Next(History, Now.ShouldNotBeNull(), DateTimeOffset.UnixEpoch.AddDays(History.Revisions.Count), null);
        History = new ArticleHistory([.. History.Revisions, revision]);
        return this;
    }

    /// <summary>The id of the passage that has those words now.</summary>
    public PassageId IdOf(string words) => Now.ShouldNotBeNull().Passages.Single(passage => passage.Text == words).Id;

    /// <summary>What has become of the passage that had those words in a revision.</summary>
    public CitedPassage Cited(int revision, string words)
    {
        var id = History.Revisions[revision - 1].Passages.Single(passage => passage.Was.Text == words).Id;
        return new CitationLedger(History, Now.ShouldNotBeNull()).Find(new PassageCitation(id, PassageState.Compute(words)));
    }
}
