using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ArticleArchive.Web.Hosting;

/// <summary>Keeps empty values in an address as empty strings; by default the framework makes them null, which no page expects of a required value.</summary>
internal sealed class KeepEmptyStrings : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
