using System.Text;
using ArticleArchive.Articles;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;
using ArticleArchive.Ingest;

namespace ArticleArchive.Samples;

/// <summary>Stores the articles of the sample, and records those that have a history as <c>archive record</c> does: each state is stored, read and recorded in turn.</summary>
internal sealed class SampleRecorder(string root)
{
    private readonly ContentFolder _folder = new(new ContentOptions { ContentPath = root });

    /// <summary>Stores an article that is never recorded. A file that is there already is not written over.</summary>
    public void Store(SampleStory story) => Write(story, FileMode.CreateNew);

    /// <summary>Stores and records each state of an article, the last as it stands.</summary>
    public void Record(IReadOnlyList<SampleState> states)
    {
        var pipeline = new ArticlePipeline(_folder, []);
        foreach (var (number, state) in states.Index())
        {
            Write(state.Story, number == 0 ? FileMode.CreateNew : FileMode.Create);
            var (reading, held) = pipeline.ReadWithHistory(Listed(state.Story, isRecorded: number > 0));
            var article = reading.Article ?? throw new InvalidOperationException($"The archive cannot read its own sample: {reading.Problems[0]}");
            _folder.History.Append(article.Slug, ArticleRecorder.Text(held.History, ArticleRecorder.Next(held.History, article, state.Time, state.Note)));
        }
    }

    private void Write(SampleStory story, FileMode mode)
    {
        foreach (var file in story.Files)
        {
            using var handle = File.OpenHandle(Path.Combine(root, file.Path), mode, FileAccess.Write);
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(file.Text), fileOffset: 0);
        }
    }

    private static ContentFile Listed(SampleStory story, bool isRecorded)
    {
        string[] paths = [.. story.Files.Select(file => file.Path)];
        return ArticleSlug.TryParse(story.Slug, out var slug)
            ? new() { Path = paths[0], Slug = slug, Format = story.Format, Sidecar = paths.Length > 1 ? paths[1] : null, IsRecorded = isRecorded, Stamp = "" }
            : throw new InvalidOperationException($"{story.Slug} is no slug.");
    }
}
