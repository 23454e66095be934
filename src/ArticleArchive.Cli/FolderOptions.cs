using System.CommandLine;
using ArticleArchive.Content;
using ArticleArchive.Ingest;

namespace ArticleArchive.Cli;

/// <summary>The options that say where the archive is, with the same defaults as the site.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> _content = new("--content")
    {
        Description = $"The folder of stored articles. Default: the folder \"{ArchiveFolders.ContentName}\" in the working directory, or above it",
        HelpName = "DIR",
    };

    private readonly Option<string?> _data = new("--data")
    {
        Description = $"The folder of the derived database. Default: \"{ArchiveFolders.DataName}\" beside the content folder",
        HelpName = "DIR",
    };

    /// <summary>Adds the option for a command that reads only the stored files.</summary>
    public void AddContentTo(Command command) => command.Options.Add(_content);

    /// <summary>Adds the options for a command that uses the derived database.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_content);
        command.Options.Add(_data);
    }

    /// <summary>The content folder given on a command line.</summary>
    /// <exception cref="CommandException">There is no such folder.</exception>
    public ContentFolder ContentOf(ParseResult parsed)
    {
        var path = parsed.GetValue(_content)
            ?? ArchiveFolders.FindContent(Environment.CurrentDirectory)
            ?? throw new CommandException(
                $"there is no folder \"{ArchiveFolders.ContentName}\" in {Environment.CurrentDirectory} or above it. Name the folder of stored "
                    + "articles with --content DIR.");
        var folder = new ContentFolder(ReadingSettings.From(SiteSettings.Read(), path));
        return Directory.Exists(folder.FullPath)
            ? folder
            : throw new CommandException($"there is no folder {folder.FullPath}. Name the folder of stored articles with --content DIR.");
    }

    /// <summary>The location of the archive given on a command line.</summary>
    /// <exception cref="CommandException">There is no such folder, or the database would be inside it.</exception>
    public ArchivePlace PlaceOf(ParseResult parsed)
    {
        var content = ContentOf(parsed);
        var data = Path.GetFullPath(parsed.GetValue(_data) ?? ArchiveFolders.DataBeside(content.FullPath));
        return ArchiveFolders.IsWithin(data, content.FullPath)
            ? throw new CommandException($"{data} is inside the content folder, which is for stored articles only. Name another folder with --data DIR.")
            : new ArchivePlace(content, Path.Combine(data, ArchiveFolders.DatabaseName));
    }
}
