using System.Security.Cryptography;
using ArticleArchive.Content.Files;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content;

/// <summary>The folder of stored files; nothing else reads it. Thread-safe.</summary>
public sealed class ContentFolder(ContentOptions options)
{
    /// <summary>The version of the reading rules; an archive built with another version is rebuilt.</summary>
    public const int Version = 10;

    private readonly PageFurniture _furniture = new(options.PageFurniture);
    private readonly HeaderRules _rules = HeaderRules.From(options);

    /// <summary>The folder's full path.</summary>
    public string FullPath { get; } = Path.GetFullPath(options.ContentPath);

    /// <summary>True when the folder is empty, counting hidden entries, or cannot be read.</summary>
    public bool IsBlank
    {
        get
        {
            try
            {
                return !Directory.EnumerateFileSystemEntries(FullPath).Any();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                return true;
            }
        }
    }

    /// <summary>The histories stored in the folder.</summary>
    public HistoryFolder History { get; } = new(Path.GetFullPath(options.ContentPath)) { MaxBytes = options.Limits.HistoryBytes };

    /// <summary>Identifies the reading rules and options: folders with the same value make the same articles from the same files.</summary>
    public string Rules { get; } =
        $"{Version}-{Digest($"{options.Limits}\n{string.Join('\n', options.PageFurniture)}\n{options.Encoding}\n{string.Join('\n', options.Keys)}")[..8]}";

    /// <summary>Lists the files without reading them.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public ContentListing List() => List(new EveryFile());

    /// <summary>Lists only the files that a filter wants, without reading them. The listing does not grow with the other files.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    internal ContentListing List(IListingFilter filter) => ListingWalk.Run(FullPath, filter, History);

    /// <summary>
    /// Looks up one file as <see cref="List()"/> would list it, without walking the folder: for a file that is known to be listed and can have changed in its
    /// content only. Only the files next to it are looked at.
    /// </summary>
    /// <param name="path">Path below the content folder.</param>
    /// <returns>Null when the whole folder would be needed to tell.</returns>
    public ContentFile? Look(string path)
    {
        try
        {
            var file = new FileInfo(FullPathOf(path));
            if (!file.Exists || file.Directory is not { } folder)
                return null;

            var beside = folder.EnumerateFiles($"{Path.GetFileNameWithoutExtension(path)}.*").ToList();
            if (beside.Exists(other => other.Attributes.HasFlag(FileAttributes.ReparsePoint)))
                return null;

            var below = path[..^file.Name.Length];
            var (files, problems) = ListingRules.Apply([.. beside.Select(other => new FoundFile(below + other.Name, LinkedFile.StampOf(other)))]);
            if (problems.Count > 0 || files is not [var only] || only.Path != path)
                return null;

            var named = new RecordedNames(slug => History.StampOf(slug) is not null, History.FileOf).Keep(only);
            return named.WithHistory(History.StampOf(named.Slug));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The editor's rules on the archive's speakers, from <c>speakers.yml</c>; no rules when there is no such file.</summary>
    public SpeakerRules ReadSpeakers()
    {
        if (!File.Exists(FullPathOf(SpeakerRules.FileName)))
            return SpeakerRules.None;

        var problems = new ProblemLog(SpeakerRules.FileName);
        return StoredBytes.Read(FullPathOf(SpeakerRules.FileName), options.Limits.Bytes, problems) is { } bytes
            && StoredText.Decode(bytes, StoredEncoding.Guessed, problems) is { } text
            ? SpeakerRulesReader.Read(text, Convert.ToHexStringLower(SHA256.HashData(bytes)))
            : SpeakerRules.None with { Problems = problems.Problems };
    }

    /// <summary>Reads a listed file. It never throws because of the file's content, or because the file is gone or unreadable: those are problems.</summary>
    public ContentReading Read(ContentFile file)
    {
        using var budget = NewBudget();
        return Read(file, budget);
    }

    /// <summary>A new budget for reading one file.</summary>
    internal ReadingBudget NewBudget() => new(options.Limits, options.Clock);

    /// <inheritdoc cref="Read(ContentFile)"/>
    internal ContentReading Read(ContentFile file, ReadingBudget budget)
    {
        var problems = new ProblemLog(file.Path);
        return StoredBytes.Read(FullPathOf(file.Path), options.Limits.Bytes, problems) is { } bytes
            ? Read(file, bytes, problems, budget)
            : new ContentReading(null, "", problems.Problems);
    }

    /// <summary>Reads bytes as the content of a file that need not exist.</summary>
    internal ContentReading Read(ContentFile file, byte[] bytes)
    {
        using var budget = NewBudget();
        return Read(file, bytes, new ProblemLog(file.Path), budget);
    }

    private ContentReading Read(ContentFile file, byte[] bytes, ProblemLog problems, ReadingBudget budget)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return FileGuard.Read(
            file.Path, () => Read(file, (bytes, sha256), problems, budget), problem => new ContentReading(null, sha256, [.. problems.Problems, problem]));
    }

    private ContentReading Read(ContentFile file, (byte[] Bytes, string Sha256) stored, ProblemLog problems, ReadingBudget budget)
    {
        var sidecar = file.Sidecar is { } beside ? Sidecar.Read(FullPathOf(beside), file, options.Limits.Bytes, _rules) : Sidecar.Absent;
        var reader = new ArticleReader(file, (_furniture, _rules), problems, budget);
        var digest = sidecar.Sha256.Length == 0 ? stored.Sha256 : Digest(stored.Sha256 + sidecar.Sha256);
        if (sidecar.Metadata is not { } given
            || StoredText.Decode(stored.Bytes, new StoredEncoding(given.Encoding, options.Encoding), problems) is not { } text)
            return new ContentReading(null, digest, [.. problems.Problems, .. sidecar.Problems]);

        var source = new StoredFile { Path = file.Path, Format = file.Format, Text = text, Sha256 = stored.Sha256 };
        var (article, metadata) = file.Format == StoredFormat.Markdown
            ? reader.ReadMarkdown(source)
            : reader.ReadPlainText(source, sidecar == Sidecar.Absent ? null : given);
        return new ContentReading(article, digest, [.. problems.Problems, .. sidecar.Problems])
        {
            UnusedKeys = metadata.UnusedKeys,
            Due = metadata.State.Due,
            Original = metadata.Original,
        };
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private string FullPathOf(string path) => Path.Combine(FullPath, path);

    private sealed class EveryFile : IListingFilter
    {
        public void Begin()
        {
        }

        public bool IsWanted(ContentFile file) => true;
    }
}
