// Offers to search around where the browser is. Nothing happens before a person asks for it; what is sent is rounded to two
// decimals, about a kilometre. Without this script, or when the browser tells nothing, a place is typed.
document.querySelectorAll(".search-near").forEach(function (offer) {
  if (!navigator.geolocation) return;
  const form = offer.closest("form");
  const place = form.elements.namedItem("waar");
  const told = offer.querySelector("[role=status]");
  offer.hidden = false;

  offer.querySelector("button").addEventListener("click", function () {
    told.textContent = "";
    navigator.geolocation.getCurrentPosition(search, refuse, {maximumAge: 600000, timeout: 10000});
  });

  function search(position) {
    const spot = document.createElement("input");
    spot.type = "hidden";
    spot.name = "bij";
    spot.value = position.coords.latitude.toFixed(2) + "," + position.coords.longitude.toFixed(2);
    form.append(spot);
    place.value = offer.dataset.nearby;
    form.submit();
  }

  function refuse() {
    told.textContent = told.dataset.refused;
    place.focus();
  }
});
