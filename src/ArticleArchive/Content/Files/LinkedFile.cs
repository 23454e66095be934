using System.Globalization;

namespace ArticleArchive.Content.Files;

/// <summary>A file, or what a link in its place leads to: length and time of a link are not those of the file.</summary>
internal static class LinkedFile
{
    /// <summary>The file itself, or the end of the links.</summary>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static FileInfo Of(FileInfo file) => file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

    /// <summary>Size and time of last write. A file that has just gone has neither; reading it will say so.</summary>
    public static string StampOf(FileInfo file)
    {
        try
        {
            var target = file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Of(file) : file;
            return Stamp(target.Length, target.LastWriteTimeUtc);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "gone";
        }
    }

    /// <summary>The time of last write in a stamp; null when it has none.</summary>
    public static DateTimeOffset? WrittenIn(string stamp)
    {
        var ticks = stamp.Split('@')[0].Split('-') is [_, var written] && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : -1;
        return ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    /// <summary>The stamp of a file of so many bytes, last written then.</summary>
    public static string Stamp(long length, DateTimeOffset written) => string.Create(CultureInfo.InvariantCulture, $"{length}-{written.UtcTicks}");
}
