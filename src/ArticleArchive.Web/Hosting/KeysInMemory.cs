using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace ArticleArchive.Web.Hosting;

/// <summary>The framework makes keys for forms and cookies, which this site has none of. Kept here they are written nowhere; else they would go to the home folder.</summary>
internal sealed class KeysInMemory : IXmlRepository
{
    private readonly List<XElement> _keys = [];

    public static void Use(KeyManagementOptions options) => (options.XmlRepository, options.XmlEncryptor) = (new KeysInMemory(), new NullXmlEncryptor());

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_keys)
            return [.. _keys];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_keys)
            _keys.Add(element);
    }
}
