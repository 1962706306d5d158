using LaBelleCerise.Kernel.PersonalData;

namespace LaBelleCerise.Messaging.Newsletters;

/// <summary>Our own words on a form: nothing about a person.</summary>
internal sealed class AskedWordsPersonalData : RegisterOf<AskedWords>
{
    public AskedWordsPersonalData()
    {
        IsNotPersonal(a => a.Form, a => a.TextVersion, a => a.Culture, a => a.FormHash, a => a.Newsletter, a => a.Measurement);
        IsNotPersonal("SubscriptionId");
    }
}
