namespace PhotosIdentite.Orders;

/// <summary>Names this module's texts: <c>Texts/OrdersTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class OrdersTexts;
