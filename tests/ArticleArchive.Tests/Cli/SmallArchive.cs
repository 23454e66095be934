namespace ArticleArchive.Tests.Cli;

/// <summary>Three stored articles, and commands run on them.</summary>
internal sealed class SmallArchive : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallArchive()
    {
        _folder.Write(
            "content/2016/harbour-reopens.md",
            """
            ---
            title: Harbour reopens after the siege
            date: 2016-01-29
            source: Aldermoor Gazette
            byline: Anna Tarvey
            topics: [harbours]
            aliases: [old-harbour]
            ---

            The harbour at Kesrat was opened on Friday.

            "We are beginning to see the fraying around the edges," Colonel Martin Ostley said.

            ## What happens next

            Nobody knows when the *ferries* will sail.

            """);
        _folder.Write("content/2017/bridge-closed.md", "---\ntitle: Bridge closed\ndate: 2017-03\n---\n\nThe bridge was closed. The edges of the road are fraying too.\n");
        _folder.Write("content/undated/nothing-said.txt", "Nothing said\n\nUpdated\n\nA short note about the weather.\n");
    }

    public string Content => _folder.PathOf("content");

    public string Database => _folder.PathOf(".archive/archive.db");

    public string Write(string path, string text) => _folder.Write(path, text);

    public Task<CommandRun> Run(string command, params string[] args) => CommandRun.RunAsync([command, .. args, "--content", Content]);

    public void Dispose() => _folder.Dispose();
}
