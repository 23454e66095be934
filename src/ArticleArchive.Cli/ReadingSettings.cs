using System.Collections;
using ArticleArchive.Content;

namespace ArticleArchive.Cli;

/// <summary>
/// How stored files are read, from the environment variables of the site's settings: <c>Archive__Encoding</c>, <c>Archive__Keys__strap</c>,
/// <c>Archive__PageFurniture__0</c>, <c>Archive__Limits__FileCells</c>.
/// </summary>
internal static class ReadingSettings
{
    private const string Section = "Archive__";
    private const string Keys = Section + "Keys__";
    private const string Limits = Section + "Limits__";
    private const string Furniture = Section + "PageFurniture__";

    /// <summary>The settings for a content folder.</summary>
    /// <exception cref="CommandException">A setting is not valid.</exception>
    public static ContentOptions Of(string contentPath)
    {
        var given = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .Select(variable => (Name: (string)variable.Key, Value: variable.Value as string ?? ""))
            .Where(variable => variable.Name.StartsWith(Section, StringComparison.OrdinalIgnoreCase))
            .OrderBy(variable => variable.Name, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var encoding = given.FirstOrDefault(variable => variable.Name.Equals(Section + "Encoding", StringComparison.OrdinalIgnoreCase)).Value;
        if (!string.IsNullOrEmpty(encoding) && !ContentOptions.IsEncoding(encoding))
            throw new CommandException(
                $"the environment variable {Section}Encoding is \"{encoding}\", and there is no such encoding. Give a name such as windows-1252.");

        string[] furniture = [.. Below(given, Furniture).Select(variable => variable.Value)];
        return new ContentOptions
        {
            ContentPath = contentPath,
            Encoding = string.IsNullOrEmpty(encoding) ? null : encoding,
            Keys = Below(given, Keys).ToDictionary(variable => variable.Name, string? (variable) => variable.Value, StringComparer.OrdinalIgnoreCase),
            PageFurniture = furniture.Length > 0 ? furniture : ContentOptions.DefaultPageFurniture,
            Limits = LimitsOf([.. Below(given, Limits)]),
        };
    }

    private static FileLimits LimitsOf(IReadOnlyList<(string Name, string Value)> given)
    {
        var usual = new FileLimits();
        return new FileLimits
        {
            Megabytes = Number("FileMegabytes", usual.Megabytes),
            Seconds = Number("FileSeconds", usual.Seconds),
            MemoryMegabytes = Number("FileMemoryMegabytes", usual.MemoryMegabytes),
            Passages = Number("FilePassages", usual.Passages),
            Cells = Number("FileCells", usual.Cells),
            Links = Number("FileLinks", usual.Links),
            Definitions = Number("FileDefinitions", usual.Definitions),
            Speakers = Number("FileSpeakers", usual.Speakers),
            Depth = Number("FileDepth", usual.Depth),
            HistoryMegabytes = Number("HistoryMegabytes", usual.HistoryMegabytes),
        };

        int Number(string name, int otherwise)
        {
            if (given.FirstOrDefault(variable => variable.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is not { Length: > 0 } text)
                return otherwise;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : throw new CommandException($"the environment variable {Limits}{name} is \"{text}\". Give a number from 1 up.");
        }
    }

    private static IEnumerable<(string Name, string Value)> Below(IEnumerable<(string Name, string Value)> given, string section) =>
        given.Where(variable => variable.Name.StartsWith(section, StringComparison.OrdinalIgnoreCase))
            .Select(variable => (variable.Name[section.Length..], variable.Value));
}
