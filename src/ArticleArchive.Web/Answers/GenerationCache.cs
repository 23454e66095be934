using ArticleArchive.Ingest;
using Microsoft.AspNetCore.OutputCaching;

namespace ArticleArchive.Web.Answers;

/// <summary>Keeps finished answers, compressed as they were sent, for as long as the archive stays as it is.</summary>
internal sealed class GenerationCache(ArchiveKeeper keeper) : IOutputCachePolicy
{
    /// <summary>The tag of all kept answers.</summary>
    public const string Tag = "archive";

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = context.HttpContext.Features.Get<AnswerEdition>();
        context.EnableOutputCaching = edition is not null;
        if (edition is null)
            return ValueTask.CompletedTask;

        context.AllowCacheLookup = true;
        context.AllowCacheStorage = true;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["edition"] = edition.Tag;
        context.Tags.Add(Tag);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var edition = context.HttpContext.Features.Get<AnswerEdition>();
        var current = edition is not null && string.Equals(keeper.Catalog.Summary.Generation, edition.Generation, StringComparison.Ordinal);
        context.AllowCacheStorage = current && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
