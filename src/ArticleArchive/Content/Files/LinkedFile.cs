namespace ArticleArchive.Content.Files;

/// <summary>A file, or the target of a link in its place, since a link's own length and time are not those of the file.</summary>
internal static class LinkedFile
{
    /// <summary>The file itself, or the target at the end of the links.</summary>
    /// <exception cref="IOException">The links form a loop.</exception>
    public static FileInfo Resolve(FileInfo file) => file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;

    /// <summary>Size and time of last write. A file that has just gone has neither; reading it will report that.</summary>
    public static string StampOf(FileInfo file)
    {
        try
        {
            var target = file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? Resolve(file) : file;
            return Stamp(target.Length, target.LastWriteTimeUtc);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "gone";
        }
    }

    /// <summary>The time of last write in a stamp; null when it contains none.</summary>
    public static DateTimeOffset? WrittenIn(string stamp)
    {
        var ticks = stamp.Split('@')[0].Split('-') is [_, var written] && long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var read)
            ? read
            : -1;
        return ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }

    /// <summary>The stamp of a file with this length and time of last write.</summary>
    public static string Stamp(long length, DateTimeOffset written) => string.Create(CultureInfo.InvariantCulture, $"{length}-{written.UtcTicks}");
}
